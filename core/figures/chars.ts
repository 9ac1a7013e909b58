/** What a character can begin. */
export const Kind = { mark: 0, space: 1, digit: 2, latin: 3, han: 4, numeral: 5, trigger: 6 } as const

const kinds = new Uint8Array(65536)
const plainForm = new Uint16Array(65536)

const each = (from: number, to: number, kind: number) => kinds.fill(kind, from, to + 1)

each(0x41, 0x5a, Kind.latin)
each(0x61, 0x7a, Kind.latin)
each(0xaa, 0xaa, Kind.latin)
each(0xb5, 0xb5, Kind.latin)
each(0xc0, 0xd6, Kind.latin)
each(0xd8, 0xf6, Kind.latin)
each(0xf8, 0x24f, Kind.latin)
each(0x370, 0x1fff, Kind.latin)
each(0x3041, 0x30ff, Kind.han)
each(0x3105, 0x312f, Kind.han)
each(0x3400, 0x4dbf, Kind.han)
each(0x4e00, 0x9fff, Kind.han)
each(0xac00, 0xd7a3, Kind.han)
each(0xf900, 0xfaff, Kind.han)
each(0xd800, 0xdfff, Kind.mark)
each(0x30, 0x39, Kind.digit)
for (const space of '\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff')
  kinds[space.charCodeAt(0)] = Kind.space
each(0x2000, 0x200a, Kind.space)
for (const numeral of '〇零一二三四五六七八九十百千万亿两廿卅壹贰叁肆伍陆柒捌玖拾佰仟几数')
  kinds[numeral.charCodeAt(0)] = Kind.numeral
for (const trigger of '翻腰半对') kinds[trigger.charCodeAt(0)] = Kind.trigger

for (let code = 0; code < 65536; code++) plainForm[code] = code
for (let code = 0xff01; code <= 0xff5e; code++) plainForm[code] = code - 0xfee0
// A full-width comma ends a clause more often than it groups digits, so it stays what it is.
plainForm[0xff0c] = 0xff0c
for (const space of '\u00a0\u202f\u205f\u3000') plainForm[space.charCodeAt(0)] = 0x20
for (let code = 0x2002; code <= 0x200a; code++) plainForm[code] = 0x20
plainForm[0x2212] = 0x2d
plainForm[0x2044] = 0x2f
plainForm[0xfe6a] = 0x25
plainForm[0xffe5] = 0xa5
/** Pairs: every traditional character of a word in our lists and expressions, and its simplified one. */
const traditional =
  '丟丢並并乾干亂乱亞亚佈布佔占併并來来侖仑係系倉仓個个倫伦側侧偵侦備备傢家傳传傷伤僅仅價价億亿兒儿內内兩两冊册凈净凍冻別别則则剋克創创劃划劇剧劍剑劑剂動动務务勝胜勞劳勢势區区協协卻却厤历叄叁叢丛員员喫吃單单嗎吗噸吨國国圍围圓圆圖图團团堅坚報报場场塊块墰坛壇坛壓压壜坛壟垄壯壮夥伙夾夹奪夺奬奖奮奋學学宮宫寧宁審审寬宽寶宝將将專专對对導导屆届屜屉層层峯峰島岛峽峡崗岗崙仑嵗岁嶺岭帥帅師师帳帐幀帧幣币幫帮幷并幹干幾几庫库廂厢廚厨廢废廣广廬庐廳厅張张強强彆别彈弹彔录彿佛後后徑径從从復复徵征態态慶庆慾欲懞蒙戰战戲戏戶户拚拼捨舍捲卷掃扫掛挂揚扬揮挥搖摇搗捣搧扇搶抢摺折撓挠撥拨擊击擔担擠挤擡抬擣捣擴扩攝摄攤摊攬揽敎教敗败敵敌數数斬斩斷断於于旂旗昇升時时晉晋晝昼暫暂曆历曏向書书會会東东枱台枴拐柺拐査查桿杆條条棊棋棟栋楊杨業业極极榦干榮荣槍枪樁桩樂乐樓楼標标樣样樹树橋桥機机橫横檯台權权歐欧歲岁歷历歸归殘残殲歼氣气決决沒没沖冲淨净減减湊凑準准溝沟溫温滬沪滿满漢汉漲涨濛蒙瀉泻灘滩灣湾為为烏乌無无煉炼熱热燈灯營营爐炉爛烂爭争爲为牀床牴抵獄狱獎奖獨独獲获現现璣玑環环瓏珑產产産产畝亩當当疊叠瘡疮癢痒發发盃杯盞盏盤盘盧卢眞真眾众睏困矇蒙確确碼码磚砖礦矿禍祸禎祯禮礼種种穀谷積积穩稳穫获窩窝窪洼窯窑竪竖筆笔箇个節节簡简簽签籃篮籠笼籤签糧粮糰团紀纪約约紅红納纳紐纽紙纸級级紹绍組组給给統统絲丝綑捆經经綫线維维網网綵彩綹绺緒绪緘缄線线編编緩缓緬缅緯纬緻致縣县縮缩縷缕總总績绩繫系續续纔才罈坛罎坛罰罚罷罢羅罗羣群義义聖圣聯联職职聽听脩修腦脑腳脚臘腊臟脏臨临臺台與与興兴舉举舊旧舖铺舘馆茲兹莊庄莖茎華华萬万葉叶葯药蓆席蓋盖藥药蘇苏蘭兰處处號号虧亏衆众衕同衛卫衝冲衞卫袷夹裏里補补裝装裡里製制複复襲袭見见規规親亲覽览觀观訂订計计託托記记設设許许訴诉註注証证評评詢询試试話话誌志認认語语誤误說说説说課课調调談谈諮咨講讲謝谢證证識识譜谱議议護护變变讚赞豎竖豐丰豬猪貓猫貝贝貞贞負负財财貨货貫贯貳贰貴贵貶贬貸贷費费資资賓宾賬账購购賽赛贊赞趕赶踰逾蹤踪躋跻躍跃車车軍军較较載载輕轻輛辆輩辈輪轮輸输轉转轟轰辯辩農农迴回逕径這这連连週周進进遊游運运過过達达違违遞递遠远遲迟還还邊边郵邮鄉乡鄰邻醫医釐厘針针釦扣鈞钧鈡钟銀银銅铜銖铢銳锐鋪铺鋭锐鋼钢錄录錘锤錢钱錯错録录錶表鍊炼鍼针鍾钟鎊镑鎖锁鎚锤鎭镇鎮镇鐘钟長长門门閉闭開开閏闰間间閤合閱阅閲阅闆板闊阔闋阕關关陞升陣阵陳陈陸陆陽阳隊队階阶險险隱隐隻只雙双雜杂離离難难雲云電电靈灵韓韩頁页頂顶頃顷項项順顺預预頓顿領领頭头頻频顆颗額额顏颜顔颜顛颠類类顧顾風风颱台飆飙飛飞飯饭餅饼餘余館馆馬马騰腾驅驱驍骁驗验驟骤驢驴髒脏體体髮发鬆松鬥斗鮮鲜鳴鸣鴻鸿鹹咸麥麦麪面麫面麯曲麴曲麵面麼么麽么黃黄點点黨党齊齐齡龄齣出龍龙參叁倆俩艙舱鐵铁際际'
for (let i = 0; i < traditional.length; i += 2)
  plainForm[traditional.charCodeAt(i)] = traditional.charCodeAt(i + 1)

// Beyond the text charCodeAt gives NaN, which as an index would be looked up by name.
export const kindOf = (code: number): number => kinds[code | 0] ?? Kind.mark

export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/**
 * The text with full-width forms made half-width and the traditional characters of our word lists made simplified, offsets unchanged.
 * Returns the same string where there is nothing to change.
 */
export function plainly(text: string): string {
  let from = 0
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const plain = plainForm[code] ?? code
    if (plain === code) continue
    out += text.slice(from, i) + String.fromCharCode(plain)
    from = i + 1
  }
  return from === 0 ? text : out + text.slice(from)
}
