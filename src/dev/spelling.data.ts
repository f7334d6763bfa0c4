/** What the lists of SCOWL and the dictionaries do not tell about spelling: words by hand. */

const list = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean);

/** Words that careful writers use and that no list holds: of trades, of older books, of the last years. */
export const rareWords: readonly string[] = list(`
  skillset skillsets toolkit toolkits mockup mockups mixin mixins artboard artboards lavalier lavaliers hackathon hackathons
  tradie tradies firie firies arvo tertile tertiles gochujang arancini okonomiyaki biga banneton bannetons pepitas kombucha
  homebuilder homebuilders dev devs nerf nerfed nerfing speedrun speedrunner speedrunners lootbox lootboxes permadeath
  shadowban shadowbanned hitbox hitboxes janky quicksave quicksaves borewell borewells atta proferentem hepatosplenomegaly
  rocuronium pharmacovigilance isotopologue isotopologues serpentinization polariton polaritons coccolithophore
  coccolithophores rabona domestique domestiques walkoff webhook webhooks overlayfs cornhole catfish catfished catfishing
  thrifted xeriscaping hyperlocal explainer explainers biomed backlit superintendance conversible commate
  async await stdin stdout stderr struct structs enum enums json yaml href impl impls usize cpuid oauth falsey falsy truthy
  mutex mutexes regex regexes param params config configs repo repos rustc gflags sdist stdlib libc glibc malloc syscall
  syscalls dpkg lululemon hostname hostnames localhost subnet subnets changelog changelogs readme readmes codec codecs shader shaders
`);

/** SCOWL has them for one country, and writers of both use them, some in a meaning of its own. */
export const bothSidesWords: ReadonlySet<string> = new Set(
  list(`
    theatre theatres theater theaters grey greys gray grays greyer grayer greyish grayish whisky whiskies whiskey whiskeys
    catalogue catalogues catalog catalogs catalogued cataloged cataloguing cataloging axe ax ambience ambiance omelette
    omelettes omelet omelets draught draughts draughty enquire enquired enquires enquiring enquiry enquiries gybe gybes gybed
    gybing storey storeys mum mums speciality specialities disc discs matt tsar tsars flyer flyers
    likeable liveable saleable sizeable ageing judgement judgements acknowledgement acknowledgements abridgement
    spectre spectres sabre sabres lustre lustres ochre louvre louvres mitre mitres sepulchre sepulchres amphitheatre
    amphitheatres lasagne lasagnes dentine burqa kaftan epaulette epaulettes tumbril numbskull phoney
    doughnut doughnuts yoghurt yoghurts instil instils distil distils skilful wilful mediaeval routeing
    practise practised practises practising practiced practicing unpractised licence licences vice vices
    programme programmes cancelled cancelling signalled signalling graying greying virtualization artefact artefacts
  `),
);
