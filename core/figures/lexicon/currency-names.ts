/**
 * English currency words by ISO 4217 code, singular, in small letters: the display names of Unicode CLDR (a test holds them to it), what
 * the press says besides, and the bare noun where one currency alone has it or a reader takes it for one. A noun that many currencies
 * share (peso) goes by `-`.
 */
const units = `
AED: uae dirham, united arab emirates dirham, dirham
AFN: afghan afghani, afghani
ALL: albanian lek, albanian lekë, albanian leke
AMD: armenian dram
ANG: netherlands antillean guilder
XCG: caribbean guilder
AOA: angolan kwanza, kwanza
ARS: argentine peso, argentinian peso
ATS: austrian schilling, schilling
AUD: australian dollar, aussie dollar
AWG: aruban florin, aruban guilder
AZN: azerbaijani manat, azeri manat, manat
BAM: bosnia-herzegovina convertible mark, bosnian convertible mark, bosnian mark, convertible mark
BBD: barbadian dollar, barbados dollar
BDT: bangladeshi taka, taka
BEF: belgian franc
BGN: bulgarian lev, bulgarian leva, leva
BHD: bahraini dinar, bahrain dinar
BIF: burundian franc, burundi franc
BMD: bermudan dollar, bermudian dollar, bermuda dollar
BND: brunei dollar
BOB: bolivian boliviano, boliviano
BRL: brazilian real, brazilian reais, reais
BSD: bahamian dollar
BTN: bhutanese ngultrum, ngultrum
BWP: botswanan pula, botswana pula, pula
BYN: belarusian ruble, belarusian rouble, belarussian rouble
BZD: belize dollar
CAD: canadian dollar
CDF: congolese franc
CHF: swiss franc
CLP: chilean peso
CNY: chinese yuan, yuan, renminbi, kuai
COP: colombian peso
CRC: costa rican colón, costa rican colon, costa rican colones, colones
CUP: cuban peso
CUC: cuban convertible peso
CVE: cape verdean escudo, cape verde escudo
CYP: cypriot pound, cyprus pound
CZK: czech koruna, czech koruny, czech crown, koruna
DEM: german mark, deutsche mark, deutschmark, deutschemark
DJF: djiboutian franc, djibouti franc
DKK: danish krone, danish kroner, danish crown
DOP: dominican peso
DZD: algerian dinar
EEK: estonian kroon, kroon
EGP: egyptian pound
ERN: eritrean nakfa, nakfa
ESP: spanish peseta, peseta
ETB: ethiopian birr, birr
EUR: euro
FIM: finnish markka, finnish mark, markka
FJD: fijian dollar, fiji dollar
FKP: falkland islands pound
FRF: french franc, franc
GBP: british pound, pound sterling, pounds sterling, sterling, quid
GEL: georgian lari, lari
GHS: ghanaian cedi, ghana cedi, cedi
GIP: gibraltar pound
GMD: gambian dalasi, dalasi
GNF: guinean franc, guinea franc
GRD: greek drachma, greek drachmae, drachma
GTQ: guatemalan quetzal, guatemalan quetzales, quetzales
GYD: guyanaese dollar, guyanese dollar, guyana dollar
HKD: hong kong dollar
HNL: honduran lempira, lempira
HRK: croatian kuna, kuna
HTG: haitian gourde, gourde
HUF: hungarian forint, forint
IDR: indonesian rupiah, rupiah
IEP: irish pound, irish punt, punt
ILS: israeli new shekel, israeli shekel, new shekel, new israeli shekel, shekel
INR: indian rupee, rupee
IQD: iraqi dinar
IRR: iranian rial, rial
ISK: icelandic króna, icelandic krona, icelandic krónur, icelandic kronur, icelandic crown
ITL: italian lira, italian lire, lire
JMD: jamaican dollar, jamaica dollar
JOD: jordanian dinar
JPY: japanese yen, yen
KES: kenyan shilling, kenya shilling
KGS: kyrgyz som, kyrgyzstani som
KHR: cambodian riel, riel
KMF: comorian franc
KPW: north korean won
KRW: south korean won, korean won, won
KWD: kuwaiti dinar, kuwait dinar
KYD: cayman islands dollar
KZT: kazakhstani tenge, kazakh tenge, tenge
LAK: laotian kip, lao kip, kip
LBP: lebanese pound, lebanese lira
LKR: sri lankan rupee, sri lanka rupee
LRD: liberian dollar
LSL: lesotho loti, lesotho maloti, maloti
LTL: lithuanian litas, lithuanian litai, litas
LUF: luxembourgian franc, luxembourg franc
LVL: latvian lats, latvian lati
LYD: libyan dinar
MAD: moroccan dirham
MDL: moldovan leu, moldovan lei
MGA: malagasy ariary, ariary
MKD: macedonian denar, macedonian denari, denar
MMK: myanmar kyat, burmese kyat, kyat
MNT: mongolian tugrik, tugrik, tögrög, togrog
MOP: macanese pataca, macau pataca, pataca
MRU: mauritanian ouguiya, ouguiya
MTL: maltese lira
MUR: mauritian rupee, mauritius rupee
MVR: maldivian rufiyaa, rufiyaa
MWK: malawian kwacha, malawi kwacha
MXN: mexican peso
MYR: malaysian ringgit, ringgit
MZN: mozambican metical, mozambican meticais, metical, meticais
NAD: namibian dollar, namibia dollar
NGN: nigerian naira, naira
NIO: nicaraguan córdoba, nicaraguan cordoba
NLG: dutch guilder, guilder
NOK: norwegian krone, norwegian kroner, norwegian crown
NPR: nepalese rupee, nepali rupee
NZD: new zealand dollar, kiwi dollar
OMR: omani rial, omani riyal
PAB: panamanian balboa, balboa
PEN: peruvian sol, peruvian soles, peruvian nuevo sol, peruvian nuevos soles, nuevos soles
PGK: papua new guinean kina, papua new guinea kina
PHP: philippine peso, filipino peso
PKR: pakistani rupee, pakistan rupee
PLN: polish zloty, polish złoty, zloty, złoty, zlotych
PTE: portuguese escudo
PYG: paraguayan guarani, paraguayan guaraní, guaraníes
QAR: qatari riyal, qatari rial, qatar riyal
RON: romanian leu, romanian lei
RSD: serbian dinar
RUB: russian ruble, russian rouble, ruble, rouble
RWF: rwandan franc, rwanda franc
SAR: saudi riyal, saudi arabian riyal, saudi rial, riyal
SBD: solomon islands dollar
SCR: seychellois rupee, seychelles rupee
SDG: sudanese pound
SEK: swedish krona, swedish kronor, swedish crown, kronor
SGD: singapore dollar, singaporean dollar
SHP: st helena pound, saint helena pound
SIT: slovenian tolar, tolar
SKK: slovak koruna, slovak crown
SLE: sierra leonean leone, sierra leone leone
STN: são tomé and príncipe dobra, dobra
SVC: salvadoran colón, salvadoran colon, salvadoran colones
SOS: somali shilling
SRD: surinamese dollar, suriname dollar
SSP: south sudanese pound
SYP: syrian pound, syrian lira
SZL: swazi lilangeni, swazi emalangeni, lilangeni, emalangeni
THB: thai baht, baht
TJS: tajikistani somoni, tajik somoni, somoni
TMT: turkmenistani manat, turkmenistan manat, turkmen manat
TND: tunisian dinar
TOP: tongan paʻanga, tongan pa'anga, tongan paanga, pa'anga
TRY: turkish lira, turkish lire, lira
TTD: trinidad and tobago dollar, trinidad & tobago dollar, tt dollar
XDR: special drawing right
TWD: new taiwan dollar, taiwan dollar, taiwanese dollar
TZS: tanzanian shilling
UAH: ukrainian hryvnia, ukrainian hryvnya, hryvnia, hryvnya
UGX: ugandan shilling, uganda shilling
USD: dollar, us dollar, u.s. dollar, american dollar, united states dollar, buck, greenback
UYU: uruguayan peso
UZS: uzbekistani som, uzbek som, uzbekistani sum, uzbek sum
VES: venezuelan bolívar, venezuelan bolivar, venezuelan bolívares, venezuelan bolivares, bolivar, bolívar, bolivares, bolívares
VND: vietnamese dong, vietnam dong, dong
VUV: vanuatu vatu, vatu
WST: samoan tala
XAF: central african cfa franc, central african franc
XBT: bitcoin, satoshi
XCD: east caribbean dollar, eastern caribbean dollar
XET: ether, ethereum
XOF: west african cfa franc, west african franc, cfa franc
XPF: cfp franc, pacific franc
YER: yemeni rial, yemeni riyal
ZAR: south african rand, rand
ZMW: zambian kwacha
ZWL: zimbabwean dollar, zimbabwe dollar
ZWG: zimbabwean gold, zimbabwe gold
-: peso, dinar, shilling, kwacha, escudo, krone, kroner, krona`

/** Parts of a main unit: how many make one. */
const parts = `
USD 100: cent, us cent, u.s. cent, american cent
EUR 100: euro cent, eurocent
AUD 100: australian cent
CAD 100: canadian cent
HKD 100: hong kong cent
GBP 100: pence, penny, pennies, p
CNY 10: jiao, mao
CNY 100: fen
INR 100: paise, paisa
RUB 100: kopeck, kopek, kopecks, kopeks
MYR 100: sen
PLN 100: grosz, groszy
DEM 100: pfennig
BGN 100: stotinka, stotinki
UAH 100: kopiyka, kopiyok
CHF 100: rappen
THB 100: satang
ILS 100: agora, agorot
-: centavo, centime, céntimo, centimo, øre, öre, fils, piastre, piaster`

export interface CurrencySense {
  readonly code: string | null
  readonly factor: number
}

/** English currency words, in small letters, singular and plural: the code (null where the word alone does not say) and the share of the main unit. */
export const currencyNames: ReadonlyMap<string, CurrencySense> = new Map(
  [...lines(units, 1), ...lines(parts, 100)].flatMap(([names, sense]) =>
    names.flatMap((name) =>
      (/s$|^p$/.test(name) ? [name] : [name, `${name}s`]).map((word) => [word, sense] as const)
    )
  )
)

function lines(table: string, size: number): [string[], CurrencySense][] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [head = '', names = ''] = line.split(': ')
      const [code = '', share = String(size)] = head.split(' ')
      return [names.split(', '), { code: code === '-' ? null : code, factor: 1 / Number(share) }]
    })
}
