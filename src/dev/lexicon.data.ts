/** What dictionary-en does not hold or does not tell: words by hand, one class a list. */

const list = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean);

/** Words whose flags in the dictionary lie about them ("the/JG" packs "thing"); they have no class. */
export const functionWords: ReadonlySet<string> = new Set(
  list(`
    a an the this that these those such some any no every each either neither both all half many much few several enough
    I me my mine you your yours he him his she her hers it its we us our ours they them their theirs one ones
    myself yourself himself herself itself ourselves yourselves themselves who whom whose which what whoever whatever
    and or but nor so yet for if because although though while whereas unless until till since than whether lest once
    of in on at by to from with without within into onto upon over under above below between among through during before
    after about against along across behind beyond beside besides near off out up down around toward towards per via
    despite except amid amongst as not never also too very just only even still already again then there here when where
    why how now thus hence therefore however moreover else ever always often sometimes perhaps maybe quite rather almost
    can could may might must shall should will would ought oh ah eh pa ma
  `),
);

/** Forms of verbs that no ending makes. */
export const irregularVerbs: readonly string[] = list(`
  goes going ups be am is are was were been being have has had having do does did done doing
  can could may might must shall should will would ought cannot
  arose arisen ate eaten awoke awoken beat beaten became become began begun bent bet bid bade bidden bit bitten bled blew
  blown bore born borne bought bound bred broke broken brought built burnt burst came cast caught chose chosen clung cost
  crept cut dealt dove drank drawn dreamt drew driven drove drunk dug dwelt fallen fed fell felt fled flew flown flung
  forbade forbidden forecast foresaw foreseen forgave forgiven forgot forgotten fought found froze frozen gave given gone
  got gotten grew grown ground heard held hid hidden hit hung hurt kept knew known laid lain lay leapt learnt led left lent
  let lit lost made meant met misled mistook mistaken misunderstood outgrew overcame overcome overheard oversaw overseen
  overtook overtaken overthrew overthrown paid put quit ran rang read rebuilt rid ridden rang rose risen rode run rung said
  sang sank sat saw seen sent set sewn shed shone shook shaken shot shown shrank shrunk shut slain slept slid slit slung
  smelt sold sought sown spat sped spelt spent spilt split spoilt spoke spoken sprang spread sprung spun stank stole stolen
  stood strewn strode struck stricken strove striven stuck stung stunk sung sunk swam swept swollen swore sworn swum swung
  taken taught thought threw thrown thrust told took tore torn trod trodden undergone understood undertook undertaken undid
  undone unwound upheld upset went wept withdrew withdrawn withheld withstood woke woken won wore worn wound wove woven
  wrote written wrung dying lying tying vying dyeing
`);

/** Verbs of irregular past whose -s and -ing forms the dictionary lists as nouns or not as verbs. */
export const irregularBases: readonly string[] = list(`
  go say see get make take come give find think tell become show leave feel put bring begin keep hold write stand hear let
  mean set meet run pay sit speak lie lead read grow lose fall send build understand draw break spend cut rise drive buy
  wear choose sing win fly lay throw forget catch eat know teach fight seek sell shake shine shoot shut sink sleep slide
  spread spring steal stick strike swear sweep swim swing tear wake weep withdraw undertake overtake hit hurt cost bet burst
  cast split quit dig hang hide ride ring feed bleed breed speed bend lend bind grind wind deal dream lean leap learn step
`);

/** Adjectives whose lines in the dictionary look like a noun's. */
export const adjectives: readonly string[] = list(`
  public favorite own last next other former whole main past present future same first second third new old great good bad
  best worst better worse top key average chief daily weekly monthly yearly upper lower inner outer due
`);

/** English words written with accents; the dictionary has the plain form of most. */
export const accentedWords: readonly string[] = list(`
  café cafés naïve naïvely naïveté résumé résumés fiancé fiancée fiancés protégé protégés protégée cliché clichés clichéd façade
  façades décor déjà touché crème piñata jalapeño jalapeños élite élites rôle rôles fête fêtes soufflé séance exposé
  exposés communiqué communiqués attaché attachés passé sauté sautéed risqué rosé señor señora château châteaux première
  premières émigré émigrés blasé matinée entrée entrées purée précis regime régime tête-à-tête vis-à-vis coöperate führer
`);

/** Words younger than the dictionary; `/` adds the regular forms of a noun (n) or a verb (v). */
export const modernWords: readonly (readonly [word: string, kinds: string])[] = list(`
  website/n webpage/n webinar/n online offline onboard/v livestream/nv livestreamer/n livestreaming blog/nv blogger/n
  blogpost/n vlog/nv vlogger/n podcast/nv podcaster/n newsfeed/n newsletter/n newsroom/n hashtag/nv tweet/nv retweet/nv
  repost/nv selfie/n emoji/n meme/n influencer/n smartphone/n smartwatch/n app/n startup/n crowdfund/v crowdfunding
  cryptocurrency/n crypto blockchain/n bitcoin/n stablecoin/n altcoin/n fintech biotech cybersecurity cyberattack/n cybercrime/n
  cyberspace cyber ransomware malware spyware phishing botnet/n darknet deepfake/n chatbot/n dataset/n metadata login/n
  logout username/n signup/n checkbox/n dropdown/n toolbar/n homepage/n hyperlink/nv wifi ethernet bluetooth broadband
  firmware middleware backend/n frontend/n codebase/n filename/n namespace/n runtime/n open-source chipmaker/n
  geolocation geotag/nv geoblock/v geopolitics geopolitical geopolitically geoeconomic livestock
  covid coronavirus/n lockdown/n superspreader/n vax vaxxed unvaccinated antivaxxer/n telehealth teleconference/nv
  videoconference/nv videoconferencing infographic/n paywall/nv clickbait doomscroll/v disinformation misinformation factcheck/v
  factchecker/n whataboutism kompromat siloviki oblast/n raion/n rayon/n hryvnia/n ruble/n rouble/n kopek/n kolkhoz/n
  oligarch/n oligarchic silovik/n apparatchik/n propagandist/n separatist/n loyalist/n jihadist/n islamist/n islamophobia
  antisemitic antisemitism transphobia homophobia ableism cisgender transgender nonbinary genderqueer queerness sexting
  detainee/n penal policymaker/n policymaking lawmaker/n spokesperson/n chairperson/n councillor/n counsellor/n mediator/n
  standfirst/n byline/n dateline/n op-ed/n infomercial/n binge-watch/v sitcom/n biopic/n miniseries docuseries showrunner/n
  prequel/n reboot/nv remake/n fanbase/n fandom/n cosplay/nv esports gamer/n gameplay multiplayer speedrun/n
  drone/n quadcopter/n airstrike/n airspace ceasefire/n warhead/n minefield/n missile/n howitzer/n mobik/n conscript/n
  reparations frontline/n paramilitary/n militiaman/n militiamen peacekeeper/n peacekeeping rearm/v demilitarize/v
  demilitarization denazification annexation/n decommunization decarbonize/v decarbonization renewables carbon-neutral
  biofuel/n biodiversity ecosystem/n ecotourism microplastic/n greenwash/v greenwashing rewild/v rewilding permafrost
  sustainability electrification hybrid/n photovoltaic photovoltaics gigawatt/n megawatt/n terawatt/n kilowatt/n
  healthcare childcare eldercare daycare/n aftercare skincare wellbeing well-being wellness mindfulness gluten-free vegan/n
  barista/n flexitarian/n smoothie/n hummus falafel/n shawarma/n borscht matcha latte/n
  upcoming ongoing forthcoming standout/n takeaway/n takeover/n turnout/n shutdown/n showdown/n rollout/n roundup/n
  workflow/n workspace/n workforce/n workplace/n coworker/n coworking freelancer/n telework/v teleworking gig downsize/v
  outsource/v offshoring nearshoring monetize/v monetization incentivize/v prioritize/v prioritization digitize/v
  digitization digitalize/v digitalization optimise/v optimisation globalization privatization securitization
  stakeholder/n shareholder/n crowdsource/v crowdsourcing upskill/v reskill/v microfinance microcredit/n unbanked
  millennial/n boomer/n zoomer/n metaverse augmented multimodal multilingual monolingual subtitle/nv voiceover/n
  adware anime manga afterparty/n tiktoker/n youtuber/n instagrammer/n unfriend/v unfollow/v geek/n nerd/n noob/n troll/nv
  whilst amongst learnt burnt spelt dreamt leant leapt spoilt mum/n mummy/n learnings favour/nv grey/n tyre/n kerb/n
  cannot anyplace anytime anymore onscreen offscreen underway upfront inbound outbound standalone handheld wearable/n
  airside landside layover/n stopover/n rideshare/n ridesharing carpool/nv e-scooter/n e-bike/n electromobility
  supermajority/n gerrymander/v gerrymandering filibuster/nv exit-poll/n runoff/n by-election/n snap incumbent/n
  jailbreak/nv whistleblower/n whistleblowing swatting doxx/v doxxing revenge-porn
  neoliberal/n neoliberalism populist/n populism postcolonial decolonize/v decolonization intersectional intersectionality
  postdoc/n preprint/n neuroscience neuroscientist/n genomics proteomics mRNA nanotech nanotechnology nanoparticle/n
  transformative reproducibility generalizability amidst onwards tranquillity worshipper/n worshipped worshipping catalogue/nv
  gipsy gipsies sunburnt memoranda verandah/n neurological archaeology subtext non pre anti semi quasi multi eco etc
  exoplanet/n cubesat/n astrobiology cosmologist/n
`).map(entry => {
  const [word = '', kinds = ''] = entry.split('/');
  return [word, kinds] as const;
});

/** Names younger than the dictionary, or spelled as news writes them now. */
export const modernNames: readonly string[] = list(`
  Kyiv Kharkiv Lviv Odesa Mykolaiv Zaporizhzhia Dnipro Donbas Luhansk Kherson Crimean Belarusian Belarusians Belarus Minsk
  Chechnya Dagestan Tatarstan Kyrgyzstan Turkmenistan Tajikistan Uzbekistan Kazakhstan Moldovan Moldovans Transnistria
  Kosovo Kosovar Kosovars Czechia Eswatini Myanmar Rohingya Uyghur Uyghurs Xinjiang Tibetan Houthi Houthis Hezbollah Hamas
  Taliban Daesh Isis Facebook Google YouTube Instagram WhatsApp Telegram TikTok Twitter LinkedIn Netflix Spotify Airbnb
  Uber Tesla Huawei Xiaomi Samsung ChatGPT OpenAI Microsoft Bitcoin Ethereum Brexit Eurozone Eurosceptic Eurosceptics
  Eurovision Euromaidan Maidan Interfax Reuters Bloomberg Xinhua Sputnik Gazprom Rosneft Kremlin Duma Verkhovna Rada
  Bundestag Bundesrat Bundeswehr Bundesliga Knesset Merkel Macron Putin Zelensky Zelenskyy Erdogan Biden Trump Obama Xi
  Lukashenko Navalny Tikhanovskaya Orban Schengen UNESCO UNICEF UNHCR OSCE WHO FIFA UEFA IOC NATO OPEC WTO IMF COVID SARS
`);

/** British spellings that no rule makes. */
export const britishWords: ReadonlyMap<string, readonly string[]> = new Map(
  list(`
    gray:grey grays:greys graying:greying grayish:greyish plow:plough plows:ploughs plowed:ploughed plowing:ploughing tire:tyre
    tires:tyres check:cheque checks:cheques mold:mould molds:moulds moldy:mouldy molded:moulded molding:moulding molt:moult
    smolder:smoulder smoldering:smouldering smoldered:smouldered curb:kerb curbs:kerbs jewelry:jewellery jeweler:jeweller
    jewelers:jewellers skeptic:sceptic skeptics:sceptics skeptical:sceptical skeptically:sceptically skepticism:scepticism
    aluminum:aluminium airplane:aeroplane airplanes:aeroplanes pajamas:pyjamas judgment:judgement judgments:judgements
    acknowledgment:acknowledgement acknowledgments:acknowledgements mustache:moustache mustaches:moustaches ax:axe
    story:storey stories:storeys storied:storeyed draft:draught drafts:draughts drafty:draughty cozy:cosy program:programme
    programs:programmes fulfill:fulfil fulfills:fulfils fulfillment:fulfilment enroll:enrol enrolls:enrols
    enrollment:enrolment install:instal installment:instalment installments:instalments skillful:skilful skillfully:skilfully
    willful:wilful willfully:wilfully distill:distil distills:distils instill:instil instills:instils appall:appal
    practice:practise practiced:practised practices:practises practicing:practising license:licence licenses:licences
    maneuver:manoeuvre maneuvers:manoeuvres maneuvered:manoeuvred maneuvering:manoeuvring diarrhea:diarrhoea artifact:artefact
    artifacts:artefacts specialty:speciality specialties:specialities disk:disc disks:discs donut:doughnut donuts:doughnuts
    whiskey:whisky yogurt:yoghurt yogurts:yoghurts caliber:calibre marvelous:marvellous marvelously:marvellously woolen:woollen
    councilor:councillor councilors:councillors counselor:counsellor counselors:counsellors
    centered:centred centering:centring theatergoer:theatregoer theatergoers:theatregoers inquiry:enquiry inquiries:enquiries
    vise:vice sulfur:sulphur sulfuric:sulphuric archeology:archaeology archeological:archaeological archeologist:archaeologist
    archeologists:archaeologists medieval:mediaeval ameba:amoeba mom:mum moms:mums math:maths aging:ageing likable:likeable
    sizable:sizeable livable:liveable unlivable:unliveable routing:routeing toward:towards afterward:afterwards
  `).reduce((words, pair) => {
    const [american = '', british = ''] = pair.split(':');
    return words.set(american, [...(words.get(american) ?? []), british]);
  }, new Map<string, string[]>()),
);
