/** Words that nobody means, with what they are meant for; by hand. */

/** Verbs in a past that they do not have, without those of dialects, such as `knowed`. */
const wrongPasts = `
  becomed:became,become beginned:began,begun bended:bent breaked:broke,broken bringed:brought builded:built buyed:bought
  choosed:chose,chosen cutted:cut drinked:drank,drunk drived:drove,driven eated:ate,eaten falled:fell,fallen feeled:felt
  fighted:fought finded:found flyed:flew,flown forbidded:forbade,forbidden forgetted:forgot,forgotten forgived:forgave,forgiven
  getted:got gived:gave,given hided:hid,hidden hitted:hit holded:held hurted:hurt keeped:kept letted:let losed:lost maked:made
  meaned:meant meeted:met overcomed:overcame,overcome readed:read rided:rode,ridden rised:rose,risen runned:ran,run sayed:said
  selled:sold sended:sent setted:set shooted:shot shutted:shut sinked:sank,sunk sitted:sat sleeped:slept
  speaked:spoke,spoken spended:spent standed:stood stealed:stole,stolen striked:struck swimmed:swam,swum taked:took,taken
  teached:taught telled:told thinked:thought understanded:understood weared:wore,worn winned:won writed:wrote,written
`;

/** Slips in words so short, or so far from what is meant, that a search finds other words too or none. */
const slips = `
  thier:their wich:which taht:that thsi:this tihs:this waht:what wiht:with jsut:just truely:truly wholely:wholly tommorow:tomorrow
  maintainance:maintenance
`;

/** What to write, by the wrong form. */
export function readWrongForms(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    `${wrongPasts} ${slips}`
      .trim()
      .split(/\s+/u)
      .map(entry => {
        const [wrong = '', right = ''] = entry.split(':');
        return [wrong, right.split(',')];
      }),
  );
}
