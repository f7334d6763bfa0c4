/** Files that declare another charset than UTF-8: whoever believes the declaration reads what was meant. */
import {describe, expect, it} from 'vitest';
import {createLinter, FormatError, loadFormat, type FormatName} from '../src/index.ts';

const linter = await createLinter();

async function fix(name: FormatName, source: string): Promise<string> {
  return linter.fix(source, {format: await loadFormat(name)}).text;
}

const xml = (charset: string, target: string): string =>
  `<?xml version="1.0" encoding="${charset}"?>\n<xliff version="1.2"><file target-language="en"><body><trans-unit id="1"><source>x</source><target>${target}</target></trans-unit></body></file></xliff>`;
const page = (charset: string, text: string): string =>
  `<!doctype html><html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>The vote of “Nova".</title></head><body><p>${text}</p></body></html>`;

describe.each(['ISO-8859-1', 'windows-1251', 'us-ascii'])('%s', charset => {
  it('gets references in XML', async () => {
    const source = xml(charset, 'He said &#8220;no&#8221; and then &#8220;yes&#8220; and left.');
    const fixed = await fix('xliff', source);
    expect(fixed).toBe(xml(charset, 'He said &#8220;no&#8221; and then &#8220;yes&#8221; and left.'));
  });

  it('gets none in a CDATA section, where there are no references', async () => {
    const source = xml(charset, '<![CDATA[He said «no» and then he left the old port.]]>').replace(/[«»]/gu, '"');
    const fixed = await fix('xliff', source.replace('"no"', '“no"'));
    expect(fixed).toBe(source.replace('"no"', '“no"'));
  });

  it('gets references in HTML, also in titles and attributes', async () => {
    const source = page(
      charset,
      'He said &laquo;we will not vote&raquo; and left. <img alt="A &laquo;port&raquo; in the rain" src="x"> She said &ldquo;so.&rdquo;',
    );
    const fixed = await fix('html', source.replace('“Nova"', '&ldquo;Nova"'));
    expect(fixed).toContain('&#8220;we will not vote&#8221;');
    expect(fixed).toMatch(/^[\0-\x7f]*$/u);
  });
});

it.each(['utf-8', 'UTF-16', 'utf8'])('%s gets the characters themselves', async charset => {
  expect(await fix('xliff', xml(charset, 'He said “yes“ and left.'))).toBe(xml(charset, 'He said “yes” and left.'));
  expect(await fix('html', page(charset, 'He said &laquo;we will not vote&raquo; and she said “so.”'))).toContain(
    '“we will not vote”',
  );
});

describe('a catalogue', () => {
  const po = (charset: string, text: string): string =>
    `msgid ""\nmsgstr ""\n"Language: en\\n"\n"Content-Type: text/plain; charset=${charset}\\n"\n\nmsgid "x"\nmsgstr "${text}"\n`;

  it('in another charset keeps to ASCII', async () => {
    expect(await fix('po', po('ISO-8859-1', 'The boat left the port.. Nobody came.'))).toBe(
      po('ISO-8859-1', 'The boat left the port. Nobody came.'),
    );
    const quoted = po('ISO-8859-1', 'The boat left - as they told us -- in the evening .Then it came back.');
    expect(await fix('po', quoted)).toMatch(/^[\0-\x7f]*$/u);
  });

  it('that is in UTF-8 all the same is refused', async () => {
    await expect(fix('po', po('ISO-8859-1', 'He said “yes“ and left.'))).rejects.toThrow(
      new FormatError('its header says charset=ISO-8859-1, and it is in UTF-8; let the header say so'),
    );
  });

  it.each(['UTF-8', 'CHARSET'])('in %s gets the characters themselves', async charset => {
    expect(await fix('po', po(charset, 'He said “yes“ and left.'))).toBe(po(charset, 'He said “yes” and left.'));
  });
});
