const list = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')

/** English phrases whose numbers count nothing. */
export const enSetPhrases = list(`
  cloud nine, nine times out of ten, ten to one, a million to one, nine lives, to the nines, sixes and sevens, six of one, half a dozen of the other, two's company
  all fours, square one, day one, two peas in a pod, two wrongs, two birds with one stone, two left feet, in two minds, two cents worth, seven seas, seven deadly sins, seven wonders
  four corners of, seven year itch, seven-year itch, forty winks, ten commandments, zero in on, zeroed in on, zeroing in on, zeroes in on, one size fits all, one-size-fits-all, two sides of the same coin
  401k, 403b, 13f, 13d, 13g
  come to nought, came to nought, comes to nought, come to naught, came to naught, comes to naught, for nought, for naught, set at naught
  zero tolerance, zero-tolerance, zero hour, zero-sum, zero-hours, zero-hour, zero hours, net zero, net-zero, ground zero, patient zero, sub-zero, below zero, above zero, zero-emission, zero-emissions, zero-rated, zero-day, zero waste, zero-waste, zero-carbon
  number one, number two, number three, no. one, one and only, one and all, one and the same, one to watch, all in one, all-in-one, one in a million, one at a time, one step ahead, one step at a time, one foot in the grave
  one after another, one after the other, one way or another, one way or the other, one thing or another, one of a kind, one too many, one more time, one last time, one-upmanship, one-sided, one-night, one fell swoop, one accord
  takes two to, in time saves nine, two can play, two and two together, two and two, three cheers, three strikes and, two-horse race, one-horse race, one-horse town, one-trick pony, one-stop, one-man band, two-bit, two-timing, two-faced, third-degree
  a thousand cuts, a thousand words, a million miles, thanks a million, feel like a million dollars, look like a million dollars, a million-dollar question, the million-dollar question, the $64,000 question, six feet under, six degrees of separation, five o'clock shadow
  five-a-side, seven-a-side, eleven-a-side, five-star, four-star, three-star, two-star, one-star, four-letter word, four-letter words, three-point turn, ten-pin, three-piece suit, three-piece suite, four-poster, six-pack, six-shooter, eight-ball, three-legged
  twenty-something, thirty-something, forty-something, fifty-something, twenty-somethings, thirty-somethings, twenty-twenty vision, 20/20 vision, 20-20 vision, 20/20 hindsight, fifty-fifty, four-wheel drive, two-wheel drive, four-wheel-drive, four-by-four, two-by-four
  three rs, four ps, rugby sevens, top-ten, double or nothing, mach one, catch-22, catch 22, nine-to-five, fourth-estate
  5-a-side, 6-a-side, 7-a-side, 8-a-side, 11-a-side, six-a-side, 9-to-5, 529 plan, 529 plans, best-of-three, best-of-five, best-of-seven, best-of-nine, best of three, best of five, best of seven, twelve days of christmas, 12 days of christmas, two heads are better, Club 18-30
  get one free, two-for-one, two for one, three-for-two, three for two, buy-one-get-one, work 9 to 5, works 9 to 5, working 9 to 5, nine to five, 404 error, 404 page, 403 error, 403 forbidden, 301 redirect, 500 error, 502 bad gateway, 503 error, ten out of ten, 10 out of 10, two sides to, dime a dozen, One Canada Square
  20-something, 30-something, 40-something, 50-something, 60-something, 20-somethings, 30-somethings, 40-somethings, 50-somethings, back three, back four, back five, front two, front three, par-three, par-four, par-five, par three, par four, par five, two of a kind, three of a kind, six of the best, two fingers to, two fingers up, three's a crowd, three’s a crowd, one-on-one, two-up, two-down
`)

/** 1 Corinthians, 2 Kings, 3 John */
const books = (names: string): string =>
  names
    .split(' ')
    .flatMap((name) => [1, 2, 3].map((volume) => `${volume} ${name}`))
    .join(', ')

/** Names with a number word: they are written with capitals. */
export const enNumberNames = list(`
  Big Four, Big Three, Big Five, Big Six, Group of Seven, Group of Eight, Group of Twenty, Gang of Four, Gang of Six, Gang of Eight, Birmingham Six, Guildford Four, Final Four, Elite Eight, Sweet Sixteen, Big Ten, Big Twelve
  Three Mile Island, Seven Sisters, Six Flags, Five Guys, Four Seasons, Three Gorges, Seven Network, Nine Network, Nine News, Seven News, Ten News, Channel Nine, Channel Seven, Channel Ten, Network Ten, Channel Four, One Nation, Three Lions, Five Star Movement, Five-Star Movement
  Seven West, Seven Group, Nine Entertainment, One Direction, Three Rivers, Twelve Oaks, Two Rivers, Seven Oaks, Six Nations, Tri Nations, Four Nations, The Hundred, Twenty-First Century Fox, Twentieth Century Fox, Three Kings, Nine Elms, Seven Dials, Five Eyes, Four Horsemen
  Twelve Angry Men, Ten Hag, Ten Downing Street, Eleven Madison Park, Magnificent Seven, Ocean's Eleven, Ocean's Twelve, Ocean's Thirteen, Secret Seven, Famous Five, Hateful Eight, Fantastic Four, Jackson Five, Maroon Five, Three Wise Men, Three Musketeers, Three Kingdoms
  Twelve Years a Slave, Four Weddings, Two and a Half Men, Three Billboards, Three Amigos, Four Tops, Two Ronnies, Two Towers, Three Little Pigs, Seven Dwarfs, Nine Inch Nails, One Republic, Twenty One Pilots, Radio One, Radio Two, Radio Three, Radio Four, Radio Five, BBC One, BBC Two, BBC Three, BBC Four, ITV One
  Twelve Apostles, Twelve Days of Christmas, Seven-Eleven, 7-Eleven, Hawaii Five-O, Hawaii Five-0, Seventh-day, Three Tenors, Two Oceans, Seven Summits, Fourth Estate, Thousand Islands, Thousand Oaks, Hundred Years, Thirty Years War, Seven Years War, Six Day War, Six-Day War, Two Ocean, Five Nations, Nine Worthies
  One Health, One Planet, One Belt, One Love, Formula One, Air Force One, Marine One, Air Force Two, Champions Eleven, Seventy-Six, Super Eights, Super Twelve, Five Rivers, Six Counties, Five Ways, Five Points, Four Corners, Forty Foot, World War One, World War Two, Article One
  10 News, 7 News, 9 News, 5 News, 5 Live, 50 Cent, 60 Minutes, 20 Minutes, 30 Rock, 100 Mile House, 21 Savage, 3 Doors Down, 13 Reasons, 21 Jump Street, 12 Monkeys, 21 Grams, 28 Days Later, 28 Weeks Later, 10 Cloverfield, Forever 21, Motel 6, 50 Shades, 50 First Dates, 10 Things, 101 Dalmatians, 300 Spartans, 20 Questions, 8 Mile, 8 Out of 10 Cats, 24 Hours in, 48 Hours, 99 Homes, 7 Up
  ${books('Corinthians Kings Samuel Chronicles Thessalonians Timothy Peter John Maccabees')}
`)

/** Words beside which 8.45 is a time of day: the 8.02 train, opens at 9.30. */
export const clockNear: ReadonlySet<string> = new Set(
  'train trains ferry sailing bus coach flight departure tonight today tomorrow yesterday morning afternoon evening monday tuesday wednesday thursday friday saturday sunday starts start started starting begins begin began beginning opens open opening closes leaves leave leaving departs departed arrives arrive doors kick-off kickoff airs bedtime updated published posted gmt bst tide'.split(
    ' '
  )
)

/** Books of scripture, whose chapters and verses follow them. */
export const scripture: ReadonlySet<string> = new Set(
  'genesis exodus leviticus numbers deuteronomy joshua judges ruth samuel kings chronicles ezra nehemiah esther job psalm psalms proverbs ecclesiastes isaiah jeremiah ezekiel daniel hosea joel amos jonah micah matthew mark luke john acts romans corinthians galatians ephesians philippians colossians timothy titus hebrews james peter jude revelation quran surah'.split(
    ' '
  )
)
