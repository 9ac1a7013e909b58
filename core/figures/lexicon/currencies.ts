/** Currency signs and what may stand before them: US$, A$, HK$. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₫', 'VND'],
  ['₪', 'ILS'],
  ['₱', 'PHP'],
  ['₦', 'NGN'],
  ['₴', 'UAH'],
  ['฿', 'THB'],
  ['৳', 'BDT'],
  ['֏', 'AMD'],
  ['₡', 'CRC'],
  ['₲', 'PYG'],
  ['₵', 'GHS'],
  ['₸', 'KZT'],
  ['₼', 'AZN'],
  ['₾', 'GEL'],
  ['₿', 'XBT'],
  ['₨', 'PKR'],
  ['ரூ', 'INR'],
  ['៛', 'KHR'],
  ['₮', 'MNT'],
  ['₭', 'LAK'],
  ['¢', 'USD']
])

/** Letters before a dollar sign. */
export const dollarPrefixes: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aud', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['cad', 'CAD'],
  ['hk', 'HKD'],
  ['hkd', 'HKD'],
  ['nz', 'NZD'],
  ['nzd', 'NZD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['sgd', 'SGD'],
  ['nt', 'TWD'],
  ['twd', 'TWD'],
  ['r', 'BRL'],
  ['brl', 'BRL'],
  ['mx', 'MXN'],
  ['mxn', 'MXN'],
  ['usd', 'USD'],
  ['mop', 'MOP'],
  ['j', 'JMD'],
  ['tt', 'TTD'],
  ['z', 'ZWL'],
  ['fj', 'FJD'],
  ['b', 'BND']
])

/** ISO 4217 codes and abbreviations that stand before or after an amount. */
export const currencyCodes: ReadonlyMap<string, string> = new Map([
  ...'AED AFN AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SRD SSP STN SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW'
    .split(' ')
    .map((code) => [code, code] as const),
  ['RMB', 'CNY'],
  ['rmb', 'CNY'],
  ...'usd eur gbp jpy cny inr hkd aud cad nzd sgd chf krw rub mxn brl zar thb myr php idr twd vnd sek nok dkk pln huf czk ils aed sar'
    .split(' ')
    .map((code) => [code, code.toUpperCase()] as const),
  ['Rmb', 'CNY'],
  ['RM', 'MYR'],
  ['Rs', 'INR'],
  ['Re', 'INR'],
  ['Rp', 'IDR'],
  ['Tk', 'BDT'],
  ['Dh', 'AED'],
  ['Dhs', 'AED'],
  ['Php', 'PHP'],
  ['BTC', 'XBT'],
  ['ETH', 'XET'],
  ['CNH', 'CNY'],
  ['NTD', 'TWD'],
  ['SFr', 'CHF'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
  ['Ksh', 'KES'],
  ['KSh', 'KES']
])
