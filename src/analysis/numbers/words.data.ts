/** Words beside a figure that tell how it is to be read. In lower case. Units after the SI brochure and CLDR (common/main/en.xml). */
import {once} from '../once.ts';

const list = (words: string) => once((): ReadonlySet<string> => new Set(words.split(' ')));

/** Of these there can be 3.5. */
const measures = list(
  'hundred thousand million billion trillion millions billions mln bln mio mlrd mrd mld trln tys tis thous percent percentage pct per point points degree ' +
    'degrees time times star stars ' +
    'euro euros dollar dollars cent cents pound pounds ruble rubles rouble roubles hryvnia hryvnias zloty zlotys yuan yen rupee ' +
    'rupees won lira liras dinar dinars dirham dirhams rial rials riyal riyals real reais peso pesos franc francs krona kronor ' +
    'krone kroner kronas forint forints lei leu lev leva koruna korunas crown crowns ringgit baht rupiah tenge eur usd gbp chf ' +
    'mm cm m km ha g kg t l ml kw kwh mw mwh gw gwh hz khz mhz ghz mb gb tb kb s ms min h ' +
    'meter meters metre metres kilometer kilometers kilometre kilometres centimeter centimeters centimetre centimetres ' +
    'millimeter millimeters millimetre millimetres mile miles foot feet inch inches yard yards hectare hectares acre acres ' +
    'square cubic gram grams gramme grammes kilogram kilograms kilo kilos milligram milligrams ton tons tonne tonnes ounce ' +
    'ounces liter liters litre litres milliliter milliliters barrel barrels gallon gallons watt watts kilowatt kilowatts ' +
    'megawatt megawatts gigawatt gigawatts volt volts hour hours minute minutes second seconds year years month months week ' +
    'weeks day days megabyte megabytes gigabyte gigabytes terabyte terabytes',
);

/** Of these there is a whole number. */
const counted = list(
  'people persons inhabitants residents citizens men women children boys girls adults families households users subscribers ' +
    'followers readers viewers visitors guests tourists passengers spectators fans customers clients members voters votes ' +
    'signatures participants protesters demonstrators soldiers troops officers policemen policewomen prisoners hostages workers ' +
    'employees staff jobs students pupils teachers doctors nurses patients cases deaths victims refugees migrants volunteers ' +
    'homes houses apartments flats buildings schools hospitals companies firms shops cars vehicles buses trucks trains planes ' +
    'ships boats bicycles books copies pages letters tickets seats items pieces photos videos animals cows sheep pigs birds ' +
    'trees species plants villages islands kilometers kilometres steps',
);

/** Of the currencies among the measures, which have no thousandths. */
const currencies = list(
  'euro euros dollar dollars pound pounds ruble rubles rouble roubles hryvnia hryvnias zloty zlotys yuan yen rupee rupees won ' +
    'lira liras dinar dinars dirham dirhams rial rials riyal riyals real reais peso pesos franc francs krona kronor krone ' +
    'kroner forint forints lei leu leva koruna korunas crown crowns ringgit baht rupiah tenge eur usd gbp chf',
);

/** What a number after these is the name or the date of. */
const labels = list(
  'no nos nr number numbers page pages p pp chapter chapters rooms gates floors platforms classes weeks months versions volumes issues questions exercises verses psalms buses trams houses part parts section sections sec para paragraph paragraphs art verses vv article articles figure ' +
    'fig figures table tables equation eq volume vol issue version versions v release build step steps level levels phase stage ' +
    'grade class room floor gate platform pier line lines route road highway channel group groups team ward district zone unit ' +
    'block house flat apartment apt building box suite type category size model series episode round set hole lap heat ' +
    'seed rank row seat days act scene verse psalm question exercise item code codes serial extension ext tel ' +
    'telephone phone fax mobile cell call dial hotline isbn issn pin zip postcode id ip port error bus tram flight train ' +
    'account passport licence license policy registration reference ref invoice vat iban ' +
    'ages aged article rule law act clause sample test case cases lot area sector ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept ' +
    'oct nov dec',
);

/** They may have a number, or come before one: day 3, and "every day 3 000 people". */
const periods = list('day week month year quarter season night game match');

/** Behind a figure they may count or measure something of which there are several: `3 100 m races`. */
const shortUnits = list('m km g kg ml cl l oz mm cm meter meters metre metres gram grams yard yards mile miles w kw');

/** Written to their figure without a space, too. */
const gluedUnits = list('mm cm m km kg g mg l ml t ha kw mw gw kWh MWh GWh kW MW GW MB GB TB Hz kHz MHz GHz bn mn');

export const words = {measures, counted, currencies, labels, periods, shortUnits, gluedUnits};
