/**
 * Letters that look like Latin ones in most typefaces. Source: the confusables of Unicode Technical Standard 39, as far as
 * they are single letters of Cyrillic and Greek for single letters of Basic Latin and Latin-1.
 */

/** Cyrillic, each followed by its Latin look-alike. */
export const cyrillic =
  'аa сc ԁd еe һh іi їï јj оo рp ԛq ѕs ѵv ԝw хx уy ёë кk АA ВB СC ЕE ЁË ԌG НH ІI ЇÏ ЈJ КK МM ОO РP ԚQ ЅS ТT ѴV ԜW ХX УY ҮY';

/** Greek; of the small letters, those that are alike upright too. */
export const greek = 'οo νv ρp υu ιi ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX';

/** Presentation forms: U+FB00 to U+FB06, by their compatibility decomposition. */
export const ligatures = 'ﬀff ﬁfi ﬂfl ﬃffi ﬄffl ﬅst ﬆst';
