/** What the styles of a document say of its paragraphs and runs. Built-in styles have one name in every language of Word. */
import type {XmlElement} from '@rgrove/parse-xml';
import type {Marker} from '../block-kinds.ts';
import {childrenOf} from '../xml.ts';
import {childNamed, isOn, valueOf} from './elements.ts';

export interface Style {
  /** Undefined where the paragraph is what its text says. */
  readonly marker: Marker | undefined;
  readonly isList: boolean;
  readonly isCode: boolean;
  readonly isHidden: boolean;
  readonly language: string | undefined;
}

export interface Styles {
  /** @param id Undefined for a paragraph that names none. */
  paragraph(id: string | undefined): Style;
  run(id: string | undefined): Style;
  /** Where no style names one. */
  readonly language: string | undefined;
}

const plain: Style = {marker: undefined, isList: false, isCode: false, isHidden: false, language: undefined};

/** By the name of a style, in lower case and without spaces. */
const markers: readonly (readonly [name: RegExp, Marker])[] = [
  [/^heading[1-9]$/u, 'heading'],
  [/^title$/u, 'headline'],
  [/^subtitle$/u, 'standfirst'],
  [/^caption$/u, 'caption'],
  // Word writes these anew.
  [/^(?:toc[1-9]|tableof(?:figures|authorities)|index[1-9])$/u, 'code'],
];

/** Those of Word, and what converters call theirs. */
const code =
  /^(?:html(?:code|preformatted|keyboard|sample|typewriter|variable)|(?:source|inline|verbatim)?code(?:block|char)?|verbatim(?:char)?|macrotext|preformattedtext)$/u;

/** @param root Of the part with the styles; undefined where there is none. */
export function readStyles(root: XmlElement | undefined): Styles {
  const elements = root === undefined ? [] : childrenOf(root);
  const byId = new Map(elements.map(element => [valueOf(element, 'styleId'), element] as const));
  const defaults = elements.find(element => valueOf(element, 'type') === 'paragraph' && valueOf(element, 'default') === '1');
  const known = new Map<string, Style>();

  function styleOf(id: string | undefined): Style {
    if (id === undefined) return plain;
    const style = known.get(id) ?? read(id);
    known.set(id, style);
    return style;
  }

  function read(id: string): Style {
    const element = byId.get(id);
    // A style that is not there is known by its id, which is its name in English.
    if (element === undefined) return named(id, plain);
    // Against two styles that are based on one another.
    known.set(id, plain);
    const base = styleOf(valueOf(childNamed(element, 'basedOn')));
    const run = childNamed(element, 'rPr');
    const hidden = childNamed(run, 'vanish');
    const style = named(valueOf(childNamed(element, 'name')) ?? id, base);
    return {
      ...style,
      isList: style.isList || hasNumber(childNamed(element, 'pPr')),
      isHidden: hidden === undefined ? base.isHidden : isOn(hidden),
      language: valueOf(childNamed(run, 'lang')) ?? base.language,
    };
  }

  const general = childNamed(childNamed(childNamed(root, 'docDefaults'), 'rPrDefault'), 'rPr');
  return {
    paragraph: id => styleOf(id ?? valueOf(defaults, 'styleId')),
    run: styleOf,
    language: valueOf(childNamed(general, 'lang')),
  };
}

function named(name: string, base: Style): Style {
  const key = name.toLowerCase().replaceAll(' ', '');
  const marker = markers.find(([pattern]) => pattern.test(key))?.[1];
  return {...base, marker: marker ?? base.marker, isCode: base.isCode || code.test(key)};
}

/** Whether paragraph properties say that it is an item of a list. The list of number 0 is none. */
export function hasNumber(properties: XmlElement | undefined): boolean {
  const number = valueOf(childNamed(childNamed(properties, 'numPr'), 'numId'));
  return number !== undefined && number !== '0';
}
