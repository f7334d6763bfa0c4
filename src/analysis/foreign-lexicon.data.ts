/**
 * Words of other languages in Latin letters that are left in translations. Chosen by hand: the commonest function words of
 * each language (compared with the lists of stopwords-iso), and words of news and public life with what English has for
 * them. None is an English word or one that English has borrowed; a test asks the lexicon.
 */

export interface Language {
  readonly name: string;
  /** Function words, by which a sentence tells its language. */
  readonly small: string;
  /** Of these, the ones that say so alone, between two English words: `=` stands before what English has. */
  readonly alone?: string;
  /** Nouns, verbs and adjectives in lower case. */
  readonly words?: string;
  /** Nouns that keep their capital inside a sentence: all German ones, offices before a name. */
  readonly capital?: string;
}

export const languages: readonly Language[] = [
  {
    name: 'Spanish',
    small:
      'el los las del que una unos unas por sobre entre pero más está están fue fueron ser sido había muy también según desde hasta porque cuando donde este esta esto esa eso estos estas sus les hoy ayer cada todo todos todas otro otra otros así después quien quienes cual puede tiene tienen hacer además aunque mientras ahora siempre nunca dijo de la en es con lo un siendo tras cómo',
    alone:
      'también=also|según=according to|desde=since|hasta=until|porque=because|además=moreover|aunque=although|mientras=while|ahora=now|siempre=always|después=after|pero=but|cuando=when|muy=very|donde=where|todavía=still',
    words:
      'ayuntamiento=town council|ayuntamientos=town councils|alcalde=mayor|alcaldes=mayors|alcaldesa=mayor|alcaldía=mayor’s office|intendencia=town hall|intendente=mayor|gobernación=governor’s office|gobierno=government|gobernador=governor|fiscalía=prosecutor’s office|diputado=deputy|diputados=deputies|concejal=councilor|concejales=councilors|vecinos=residents|ciudad=city|ciudades=cities|carretera=road|puente=bridge|escuela=school|escuelas=schools|universidad=university|policía=police|bomberos=firefighters|juez=judge|jueces=judges|juzgado=court|abogado=lawyer|abogados=lawyers|denuncia=complaint|heridos=injured|muertos=dead|años=years|días=days|semana=week|semanas=weeks|ayer=yesterday|noche=night|trabajo=work|trabajadores=workers|empresa=company|empresas=companies|dinero=money|niños=children|niñas=girls|mujer=woman|mujeres=women|jóvenes=young people|vivienda=housing|viviendas=homes|lluvia=rain|lluvias=rains|mundo=world|países=countries|partido=match or party|equipo=team|jugador=player|jugadores=players|entrenador=coach|temporada=season|noticias=news|noticia=news|fuente=source|compartir=share|siguiente=next|ministerio=ministry|presidente=president|secretaría=secretariat|consejería=regional ministry|consejero=regional minister|paro=strike|huelga=strike|sindicato=union|sindicatos=unions|presupuesto=budget|ley=law|leyes=laws|elecciones=elections|juicio=trial|cárcel=prison|camioneta=pickup|remisería=taxi office|boletería=ticket office|vereda=sidewalk|barrial=of the neighborhood|comisaría=police station|jefe=chief|jefa=chief|dueño=owner|dueña=owner|abuela=grandmother|abuelo=grandfather|hermano=brother|hermana=sister|hijo=son|hija=daughter',
    capital:
      'Alcalde=mayor|Intendente=mayor|Gobernador=governor|Diputado=deputy|Ayuntamiento=town council|Fiscalía=prosecutor’s office|Ministerio=ministry',
  },
  {
    name: 'Portuguese',
    small:
      'das nas uma uns umas que não sem por mais está estão foi foram ser são tem têm há muito também desde até porque quando onde este esta isso esse essa seu sua seus suas ao aos às pelo pela pelos pelas já ainda hoje ontem cada todo todos outro outra depois quem pode ele ela eles você nós disse de da devem deve estava porém então',
    alone:
      'também=also|não=not|são=are|até=until|porém=however|então=then|ainda=still|mais=more|você=you|além=besides|muito=very|quando=when',
    words:
      'prefeito=mayor|prefeitos=mayors|prefeita=mayor|prefeitura=city hall|vereador=councilor|vereadores=councilors|deputado=deputy|deputados=deputies|governo=government|governador=governor|cidade=city|cidades=cities|polícia=police|delegacia=police station|delegado=police chief|bombeiros=firefighters|juiz=judge|tribunais=courts|advogado=lawyer|hoje=today|ontem=yesterday|anos=years|semanas=weeks|noite=night|trabalho=work|trabalhadores=workers|empresas=companies|dinheiro=money|crianças=children|mulher=woman|mulheres=women|homem=man|homens=men|jovens=young people|escola=school|escolas=schools|universidade=university|ponte=bridge|chuva=rain|chuvas=rains|notícias=news|notícia=news|fonte=source|fontes=sources|compartilhar=share|secretaria=department|município=municipality|câmara=chamber|jogador=player|jogadores=players|treinador=coach|jogo=match|ônibus=bus|caminhão=truck|moradores=residents|eleições=elections|saúde=health|pessoas=people|autarca=mayor|autarquia=local council',
    capital: 'Prefeito=mayor|Prefeitura=city hall|Vereador=councilor|Deputado=deputy|Polícia=police',
  },
  {
    name: 'Italian',
    small:
      'il lo gli le di del dello dei degli delle dal dalla nel nella nei nelle sul una più è sono erano hanno stato stata essere anche secondo dopo prima perché quando questo questa questi queste suo sua suoi loro già ancora oggi ieri ogni tutto altro altra può alla alle agli tra fra la che con ha si stati sempre quindi però',
    alone:
      'anche=also|perché=because|oggi=today|ieri=yesterday|però=however|ancora=still|dopo=after|secondo=according to|più=more|quando=when|sempre=always|adesso=now',
    words:
      'sindaco=mayor|sindaci=mayors|sindaca=mayor|questura=police headquarters|questore=police chief|prefettura=prefecture|procura=prosecutor’s office|assessore=city councilor|assessori=city councilors|onorevole=member of parliament|regione=region|provincia=province|città=city|polizia=police|vigili=firefighters|giudice=judge|giudici=judges|avvocato=lawyer|anni=years|giorni=days|settimana=week|settimane=weeks|notte=night|lavoro=work|lavoratori=workers|azienda=company|aziende=companies|soldi=money|bambini=children|bambino=child|ragazzi=young people|uomini=men|scuola=school|scuole=schools|strada=road|strade=roads|pioggia=rain|notizie=news|notizia=news|fonte=source|fonti=sources|condividi=share|governo=government|ministero=ministry|carcere=prison|squadra=team|giocatore=player|giocatori=players|allenatore=coach|partita=match|partite=matches|legge=law|leggi=laws|elezioni=elections|ospedale=hospital|cittadini=citizens|parroco=parish priest|vigile=policeman',
    capital: 'Sindaco=mayor|Questore=police chief|Questura=police headquarters|Assessore=city councilor',
  },
  {
    name: 'French',
    small:
      'le les des du au aux une et que qui ne pas avec sur dans mais comme est sont était été être très aussi selon depuis parce quand où cette ces ses leur leurs vous ils elles hier chaque tous autre après avant peut fait deux dont chez même lors ainsi entre la de en il je elle nous ce se sa si doit doivent',
    alone:
      'avec=with|dans=in|aussi=also|selon=according to|depuis=since|parce=because|très=very|mais=but|après=after|avant=before|toujours=always|jamais=never|aujourd’hui=today|ainsi=thus|lors=during|plusieurs=several',
    words:
      'mairie=town hall|mairies=town halls|maire=mayor|maires=mayors|préfecture=prefecture|préfet=prefect|ville=city|villes=cities|gouvernement=government|député=deputy|députés=deputies|conseiller=councilor|pompiers=firefighters|juge=judge|avocat=lawyer|avocats=lawyers|années=years|jours=days|semaine=week|semaines=weeks|hier=yesterday|travailleurs=workers|entreprise=company|entreprises=companies|enfants=children|femme=woman|femmes=women|hommes=men|jeunes=young people|école=school|écoles=schools|pluie=rain|pluies=rains|nouvelles=news|partager=share|équipe=team|joueur=player|joueurs=players|entraîneur=coach|élections=elections|hôpital=hospital|hôpitaux=hospitals|habitants=residents|boulanger=baker|syndicat=union|syndicats=unions|grève=strike|chômage=unemployment|retraités=pensioners|logement=housing|logements=homes|voiture=car|voitures=cars|monde=world|vidéo=video|photographe=photographer|marché=market',
    capital: 'Maire=mayor|Préfet=prefect|Mairie=town hall',
  },
  {
    name: 'German',
    small:
      'der das dem des und aber nicht ein eine einen einem einer ist sind waren wird werden wurde wurden haben hatte sein auch nach bei von vom zum zur aus auf für über unter durch gegen ohne seit wenn weil dass als wie noch schon nur sich sie wir ihr ihre heute gestern jeder alle andere kann soll mehr sehr zwischen vor hier dort mit zu es er im weitere unserer unsere dieser diese dieses',
    alone:
      'und=and|aber=but|nicht=not|auch=also|wird=is|wurde=was|wurden=were|sind=are|nach=after|für=for|über=over|gegen=against|ohne=without|seit=since|weil=because|dass=that|noch=still|schon=already|heute=today|gestern=yesterday|zwischen=between|sehr=very|sondern=but|beziehungsweise=or|bzw=or|usw=etc.|ggf=if necessary|sowie=and',
    words:
      'gemeinsam=together|deutsche=German|deutschen=German|österreichische=Austrian|österreichischen=Austrian|städtische=municipal|geschlossen=closed|eröffnet=opened',
    capital:
      'Bürgermeister=mayor|Bürgermeisterin=mayor|Oberbürgermeister=mayor|Landrat=district administrator|Landkreis=district|Gemeinde=municipality|Gemeinderat=municipal council|Stadtrat=city council|Staatsanwaltschaft=prosecutor’s office|Staatsanwalt=prosecutor|Feuerwehr=fire department|Polizei=police|Polizist=policeman|Ministerpräsident=state premier|Bundeskanzler=chancellor|Krankenhaus=hospital|Regierung=government|Schüler=pupils|Lehrer=teacher|Mitarbeiter=employees|Verkehr=traffic|Straße=street|Brücke=bridge|Unternehmen=company|Spieler=players|Mannschaft=team|Saison=season|Jahre=years|Jahren=years|Woche=week|Wochen=weeks|Menschen=people|Männer=men|Leute=people|Stadt=city|Städte=cities|Arbeit=work|Gericht=court|Gesetz=law|Wahl=election|Wahlen=elections|Quelle=source|Teilen=share|Anzeige=advertisement|Bäckerei=bakery|Bäcker=baker|Feuerwehrleute=firefighters|Einwohner=residents|Bewohner=residents|Käfer=beetle',
  },
  {
    name: 'Dutch',
    small:
      'het een voor niet ook maar omdat naar bij uit werd wordt worden zijn heeft hebben hij zij deze dit als nog wel geen tegen tussen sinds volgens tijdens zoals meer veel andere alle zei vandaag gisteren onder de van en er',
    alone:
      'voor=for|niet=not|ook=also|maar=but|omdat=because|naar=to|werd=was|wordt=is|worden=become|zijn=are|volgens=according to|tijdens=during|vandaag=today|gisteren=yesterday|tussen=between|sinds=since|heeft=has|hebben=have',
    words:
      'burgemeester=mayor|wethouder=alderman|gemeente=municipality|gemeenten=municipalities|gemeenteraad=city council|politie=police|brandweer=fire department|rechter=judge|rechtbank=court|regering=government|mensen=people|kinderen=children|vrouw=woman|vrouwen=women|mannen=men|jaar=year|jaren=years|dagen=days|weken=weeks|nieuws=news|bron=source|delen=share|bedrijf=company|bedrijven=companies|ziekenhuis=hospital|straat=street|brug=bridge|wedstrijd=match|speler=player|spelers=players|verkiezingen=elections|inwoners=residents|bewoners=residents|fietsers=cyclists|fietspad=bicycle path',
    capital: 'Burgemeester=mayor|Wethouder=alderman',
  },
  {
    name: 'Swedish, Danish or Norwegian',
    small:
      'att det som är inte från också har hade ett efter eller när där här mycket skulle blev blir vid enligt og ikke fra også på etter når der bliver kunne skal vil mellom mellem siden ifølge være været hvor hvad hva dette denne disse sitt och en av med om til',
    alone:
      'inte=not|från=from|också=also|ikke=not|også=also|efter=after|eller=or|ifølge=according to|enligt=according to|mellan=between|mellom=between|mellem=between',
    words:
      'kommun=municipality|kommunen=municipality|kommuner=municipalities|kommune=municipality|borgmester=mayor|borgmästare=mayor|ordfører=mayor|polisen=police|politiet=police|politi=police|brandvæsenet=fire department|regeringen=government|barnen=children|kvinnor=women|kvinder=women|kvinner=women|människor=people|mennesker=people|år=year|dagar=days|nyheter=news|nyheder=news|källa=source|kilde=source|dela=share|sjukhus=hospital|sykehus=hospital|sygehus=hospital|skolan=school|gata=street|gade=street|riksdagen=parliament|folketinget=parliament|lagen=law',
  },
  {
    name: 'Polish',
    small:
      'się nie że dla przez przed przy nad oraz czy jak który która które którzy tego tym jego jej ich był była było były być mają został została zostały także też już jeszcze tylko bardzo według podczas gdy gdzie kiedy za ze może można dziś wczoraj będzie będą ponieważ jednak więc zgodnie',
    alone:
      'się=oneself|oraz=and|przez=by|także=also|który=which|która=which|które=which|według=according to|podczas=during|jeszcze=still|tylko=only|bardzo=very|był=was|była=was|dla=for|dziś=today|wczoraj=yesterday|przed=before|jednak=however|itd=etc.|tzw=so-called',
    words:
      'burmistrz=mayor|burmistrza=mayor|wójt=mayor|wójta=mayor|sołtys=village head|wojewoda=governor|marszałek=marshal|radny=councilor|radni=councilors|urząd=office|urzędu=office|rząd=government|rządu=government|policja=police|policjanci=policemen|strażacy=firefighters|sędzia=judge|prokuratura=prosecutor’s office|prawo=law|ustawa=law|wybory=elections|miasto=city|miasta=city|wieś=village|szkoła=school|szkoły=schools|uczniowie=pupils|nauczyciele=teachers|dzieci=children|kobiety=women|ludzie=people|mieszkańcy=residents|pieniądze=money|firmy=companies|praca=work|szpital=hospital|droga=road|drogi=roads|deszcz=rain|mecz=match|drużyna=team|piłkarze=footballers|trener=coach|źródło=source|udostępnij=share|złotych=zlotys|tysiąc=thousand|tysięcy=thousand|milionów=million|kościół=church|proboszcz=parish priest|sąd=court',
    capital: 'Burmistrz=mayor|Wójt=mayor|Sołtys=village head|Wojewoda=governor|Marszałek=marshal',
  },
  {
    name: 'Czech or Slovak',
    small:
      'se je že přes před při nad jak který která které kteří toho tím jeho její jejich byl byla bylo byli být má mají také už ještě jen velmi podle během když kde kdy za ze může dnes včera nebo aby nie ako ktorý ktorá ktoré aj však bol boli byť podľa počas keď alebo',
    alone:
      'který=which|která=which|které=which|podle=according to|podľa=according to|také=also|nebo=or|však=however|před=before|ještě=still|během=during|dnes=today|včera=yesterday|ktorý=which|ktorá=which|alebo=or|tzv=so-called|atd=etc.',
    words:
      'primátor=mayor|hejtman=regional governor|obec=municipality|obce=municipalities|okres=district|úřad=office|vláda=government|vlády=government|policie=police|polícia=police|hasiči=firefighters|soudce=judge|zákon=law|volby=elections|město=city|mesto=city|škola=school|školy=schools|učitel=teacher|děti=children|deti=children|ženy=women|lidé=people|ľudia=people|obyvatelia=residents|peníze=money|práce=work|nemocnice=hospital|nemocnica=hospital|silnice=road|cesta=road|déšť=rain|zápas=match|hráči=players|trenér=coach|zdroj=source|sdílet=share|zdieľať=share|korun=crowns|tisíc=thousand|milionů=million|miliónov=million|kostel=church',
  },
  {
    name: 'Croatian, Serbian, Bosnian or Slovenian',
    small:
      'je su nije nisu se za iz kod ili kako koji koja koje što šta ovo taj njegov njihov bila bilo biti ima imaju također takođe već još samo vrlo prema tokom tijekom kada gdje gde može danas jučer juče ki pri tudi lahko zaradi',
    alone:
      'koji=which|koja=which|koje=which|također=also|takođe=also|prema=according to|tijekom=during|tokom=during|nije=is not|jučer=yesterday|juče=yesterday|tudi=also|zaradi=because of',
    words:
      'gradonačelnik=mayor|gradonačelnica=mayor|načelnik=mayor|župan=county prefect|općina=municipality|opština=municipality|opčina=municipality|vlada=government|policija=police|vatrogasci=firefighters|sudac=judge|sudija=judge|zakon=law|izbori=elections|škola=school|djeca=children|deca=children|žene=women|ljudi=people|građani=citizens|stanovnici=residents|novac=money|bolnica=hospital|cesta=road|kiša=rain|utakmica=match|igrači=players|izvor=source|podijeli=share|podeli=share|hiljada=thousand|tisuća=thousand|milijuna=million|crkva=church|godina=year',
  },
  {
    name: 'Romanian',
    small:
      'și că de la pentru prin este sunt erau fost fi avut au sau după înainte când unde acest această acestea acesta lui lor său în într dintre despre către fără până foarte astfel azi ieri potrivit iar cel cea cei cele vor va',
    alone:
      'și=and|pentru=for|este=is|sunt=are|după=after|până=until|fără=without|foarte=very|potrivit=according to|despre=about|către=toward|iar=and|dintre=of',
    words:
      'primar=mayor|primarul=mayor|primăria=city hall|primărie=city hall|consilier=councilor|consilieri=councilors|guvern=government|guvernul=government|poliția=police|polițiști=policemen|pompieri=firefighters|pompierii=firefighters|judecător=judge|lege=law|legea=law|alegeri=elections|oraș=city|orașul=city|școală=school|școli=schools|elevi=pupils|profesori=teachers|copii=children|femei=women|oameni=people|locuitori=residents|spital=hospital|ploaie=rain|meci=match|meciul=match|echipă=team|echipa=team|jucători=players|antrenor=coach|antrenorul=coach|sursa=source|sursă=source|distribuie=share|județ=county|județul=county|comună=commune|mii=thousand|milioane=million|ani=years|preot=priest|biserică=church',
    capital: 'Primarul=mayor|Primăria=city hall|Guvernul=government|Poliția=police',
  },
  {
    name: 'Hungarian',
    small:
      'egy és hogy nem de ez ezt lesz lehet csak már még vagy aki ami amely akik szerint után előtt alatt között miatt pedig majd el ki fel le itt ott nagyon minden több tegnap évi az volt',
    alone:
      'és=and|hogy=that|nem=not|szerint=according to|után=after|előtt=before|között=between|miatt=because of|pedig=and|nagyon=very|amely=which|vagy=or',
    words:
      'polgármester=mayor|önkormányzat=local government|kormány=government|rendőrség=police|rendőrök=policemen|tűzoltók=firefighters|bíróság=court|törvény=law|választás=election|választások=elections|város=city|falu=village|iskola=school|iskolák=schools|tanár=teacher|gyerekek=children|gyermek=child|nők=women|emberek=people|lakosok=residents|pénz=money|kórház=hospital|út=road|eső=rain|meccs=match|csapat=team|játékos=player|edző=coach|forrás=source|megosztás=share|megye=county|járás=district|ezer=thousand|millió=million|milliárd=billion|év=year|évek=years|templom=church',
  },
  {
    name: 'Turkish',
    small:
      've bir de için ile olarak olan çok değil gibi daha en kadar önce göre ancak veya ki ne olduğu olduğunu oldu etti dedi yok kendi tarafından üzerinde bugün dün şu onun nasıl neden da yeni büyük iki ilk tüm bazı ise',
    alone:
      'için=for|ile=with|olarak=as|çok=very|değil=not|göre=according to|ancak=but|veya=or|önce=before|kadar=until|tarafından=by|gibi=like|bugün=today',
    words:
      'muhtar=village head|muhtarı=village head|muhtarlık=village head’s office|bakkal=grocer|bakkalı=grocer|kaymakam=district governor|valilik=governor’s office|belediye=municipality|belediyesi=municipality|başkanı=head|başkan=president|mahalle=neighborhood|mahallesi=neighborhood|ilçe=district|köy=village|köyü=village|köylüler=villagers|vatandaş=citizen|vatandaşlar=citizens|hükümet=government|polis=police|itfaiye=fire department|hakim=judge|savcı=prosecutor|savcılık=prosecutor’s office|mahkeme=court|seçim=election|şehir=city|okul=school|öğrenci=student|öğrenciler=students|öğretmen=teacher|çocuk=child|çocuklar=children|kadın=woman|kadınlar=women|insanlar=people|hastane=hospital|yol=road|köprü=bridge|yağmur=rain|maç=match|takım=team|oyuncu=player|kaynak=source|paylaş=share|haberi=news|esnaf=shopkeepers|yıl=year|gün=day|lokanta=restaurant|milyon=million|milyar=billion',
    capital: 'Muhtar=village head|Kaymakam=district governor|Belediye=municipality|Valilik=governor’s office|Başkan=president',
  },
  {
    name: 'Indonesian or Malay',
    small:
      'di ke dari dengan untuk pada dalam tidak ini itu adalah akan telah sudah juga oleh atau karena kami kita mereka dia saya anda bisa dapat serta bahwa saat hingga sebagai secara antara seperti setelah sebelum lebih sangat masih lagi tersebut kata hari tahun yang dan namun sedang sejak harus menjadi',
    alone:
      'dengan=with|untuk=for|dari=from|tidak=not|pada=on|atau=or|juga=also|karena=because|oleh=by|bahwa=that|setelah=after|adalah=is|telah=has|dalam=in|serta=and|hingga=until|tersebut=that|kepada=to',
    words:
      'walikota=mayor|gubernur=governor|kecamatan=subdistrict|kelurahan=village|kabupaten=regency|pemerintah=government|polisi=police|hakim=judge|jaksa=prosecutor|pemilu=election|kota=city|desa=village|sekolah=school|siswa=pupils|mahasiswa=students|anak=child|perempuan=woman|warga=residents|masyarakat=community|orang=person|uang=money|rumah=house|jalan=road|jembatan=bridge|hujan=rain|banjir=flood|pertandingan=match|pemain=player|pelatih=coach|sumber=source|bagikan=share|berita=news|ribu=thousand|juta=million|miliar=billion|triliun=trillion|kapolres=police chief|kapolsek=police chief|polres=district police|polsek=police station|pemkot=city government|pemprov=provincial government|pemda=local government|pemkab=regency government|perda=local regulation|puskesmas=health center|kepala=head|ketua=chairman|dinas=agency|pasar=market',
    capital:
      'Walikota=mayor|Gubernur=governor|Perda=local regulation|Pemkot=city government|Pemprov=provincial government|Pemda=local government|Pemkab=regency government|Kapolres=police chief|Kapolsek=police chief|Polres=district police|Polsek=police station|Kecamatan=subdistrict|Kelurahan=village|Kabupaten=regency|Pemerintah=government|Dinas=agency',
  },
  {
    name: 'Finnish',
    small:
      'ja ei että se oli ovat joka jotka mutta kun kuin myös hän tai vielä ennen jälkeen mukaan kanssa ollut olla sekä sitten nyt tämä tämän niin kuten vuonna kaikki mitä',
    alone:
      'että=that|myös=also|mutta=but|mukaan=according to|jälkeen=after|kanssa=with|sekä=and|joka=which|vielä=still|ennen=before',
    words:
      'pormestari=mayor|kaupunginjohtaja=city manager|kunta=municipality|kunnan=municipality|kaupunki=city|poliisi=police|palokunta=fire department|hallitus=government|tuomari=judge|vaalit=elections|koulu=school|lapset=children|naiset=women|ihmiset=people|asukkaat=residents|sairaala=hospital|ottelu=match|pelaaja=player|lähde=source|jaa=share|uutiset=news|vuotta=years|tuhat=thousand|miljoona=million|maakunta=region',
  },
  {
    name: 'Icelandic',
    small:
      'og að ekki sem það hann hún þeir voru hefur hafa með við frá eftir fyrir þegar þar hér eða en mjög líka einnig samkvæmt verið munu segir sagði þetta þessi sinn ár',
    alone: 'ekki=not|einnig=also|samkvæmt=according to|þegar=when|eða=or|eftir=after|fyrir=for|með=with|það=it|segir=says',
    words:
      'bæjarstjóri=mayor|borgarstjóri=mayor|sveitarfélag=municipality|lögreglan=police|lögregla=police|slökkvilið=fire department|ríkisstjórn=government|ríkisstjórnin=government|lög=laws|kosningar=elections|skóli=school|börn=children|konur=women|fólk=people|íbúar=residents|peningar=money|sjúkrahús=hospital|vegur=road|rigning=rain|leikur=match|leikmaður=player|heimild=source|fréttir=news|hjól=bicycle|rafhjól=electric bicycle|rafmagnshjól=electric bicycle|ráðherra=minister|þingmaður=member of parliament|þúsund=thousand|milljón=million|króna=krona|krónur=kronur',
  },
  {
    name: 'Vietnamese',
    small:
      'và của là không có cho được trong một các những này đã với người khi từ đến tại về cũng như theo hơn nhiều năm ngày ông bà sẽ rất còn',
    words: 'phường=ward|quận=district|huyện=district|xã=commune|tỉnh=province|đường=street|người=person|nguồn=source',
  },
  {
    name: 'Hausa',
    small: 'ne wannan wani wata suka kuma amma domin daga zuwa bayan kafin cikin yana tana suna da na ya ta',
    words: 'gwamna=governor|gwamnati=government|ɗalibai=students|yara=children|mutane=people|kasuwa=market|gari=town',
  },
  {
    name: 'Basque',
    small: 'ez du dute izan dira baina hau hori beste baino edo egin dela dituzte gabe arte bere eta',
    words: 'alkatea=mayor|alkateak=mayor|udalak=town council|ikasleak=pupils|jaurlaritza=government|iturria=source',
  },
  {
    name: 'transliterated Russian or Ukrainian',
    small:
      'chto eto kak dlya tolko takzhe yesli esli ili ne iz za pri kotoryi kotoryy kotoraya kotorye byl byla bylo byli yego yeyo ikh uzhe yeshche ochen posle pered mezhdu segodnya vchera shcho dlia tilky takozh abo yakyi',
    alone:
      'chto=that|dlya=for|takzhe=also|tolko=only|yesli=if|kotoryi=which|kotoryy=which|kotoraya=which|kotorye=which|segodnya=today|vchera=yesterday|posle=after|ochen=very|mezhdu=between|odnako=however|krome=except',
    words:
      'trekhlitrovka=three-liter jar|trekhlitrovki=three-liter jars|gorod=city|ulitsa=street|ulitsy=street|ploshchad=square|prospekt=avenue|shkola=school|shkoly=schools|gubernator=governor|meriya=city hall|politsiya=police|prokuratura=prosecutor’s office|sledstvie=investigation|deputaty=deputies|pensionery=pensioners|uchastkovyi=district policeman|uchastkovyy=district policeman|pravitelstvo=government|gosudarstvo=state|lyudi=people|zhiteli=residents|tysyach=thousand|tysyachi=thousand|rubley=rubles|rublei=rubles|kopeyek=kopecks|kilometrov=kilometers|chelovek=people|mashina=car|avtobus=bus|bolnitsa=hospital|poliklinika=clinic|vrach=doctor|vrachi=doctors|uchitel=teacher|uchitelnitsa=teacher|zavod=factory|istochnik=source|podrobnee=more|elektrichka=suburban train|elektrichki=suburban trains|zakon=law|vybory=elections|voennye=soldiers|voyennye=soldiers|rodina=homeland|pogoda=weather|novosti=news|gaishnik=traffic policeman|gaishniki=traffic policemen|pyatietazhka=five-story building|khrushchevka=five-story building|podyezd=entrance|podezd=entrance|dvornik=street cleaner|kassirsha=cashier|vakhtersha=doorkeeper|avtovokzal=bus station|vokzal=station|litrovka=liter jar|raikom=district committee|oblispolkom=regional executive committee|selsoviet=village council|selsovet=village council|silrada=village council|miskrada=city council|holova=head',
  },
];

/** Titles before a name, as they are abbreviated elsewhere. */
export const titles =
  'Doç=Assoc. Prof.|Yrd=Assist.|Öğr=Lecturer|Dra=Dr.|Profa=Prof.|Sra=Mrs.|Srta=Miss|Dott=Dr.|Avv=Attorney|Mtro=Mr.|Mtra=Ms.|Arq=Architect|RNDr=Dr.|MUDr=Dr.|JUDr=Dr.|PhDr=Dr.|MVDr=Dr.|PaedDr=Dr.|Hrn=Mr.|Bpk=Mr.';
