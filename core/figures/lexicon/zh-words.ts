import type { Modifier } from '../figure.ts'

const words = (list: string): string[] => list.trim().split(/\s+/)
const say = (modifier: Modifier, list: string): (readonly [string, Modifier])[] =>
  words(list).map((word) => [word, modifier] as const)

/** Words before a number that bound it or blur it; they belong to the figure's span. */
export const zhBefore: ReadonlyMap<string, Modifier> = new Map([
  ...say(
    'about',
    '约 约为 约有 约合 约占 大约 大约为 大约有 大概 大概为 大概有 大致 估计 估计约 约莫 差不多 相当于约 平均约'
  ),
  ...say(
    'under',
    '近 将近 接近 近乎 逼近 直逼 几近 不足 不到 不满 未满 未到 未达 未达到 未足 少于 低于 小于 短于 轻于 差一点到 跌破 跌穿'
  ),
  ...say(
    'over',
    '超 超过 超过了 超出  逾 超逾 已逾 突破 突破了 已突破 破 冲破 涨破 升破 站上 大于 高于 多于 长于 重于 不止 不只 远超 远超过 远高于 大大超过 不只有 不止有 跨过 过'
  ),
  ...say(
    'at-least',
    '至少 至少有 至少为 最少 最少有 起码 起码有 不少于 不低于 不小于 不短于 不下 不下于 不亚于 上 大于等于 大于或等于 大于或者等于 高于或等于 高于或者等于 多于或者等于 高于等于 多于或等于 多于等于 超过或等于 等于或大于 等于或高于 等于或多于 满 年满 已满 少说 少说也有'
  ),
  ...say(
    'at-most',
    '至多 至多有 最多 最多有 最多为 顶多 不超过 不多于 不高于 不大于 不长于 未超过 没有超过 没超过 小于等于 小于或等于 小于或者等于 低于或等于 低于或者等于 少于或者等于 低于等于 少于或等于 少于等于 等于或小于 等于或低于 等于或少于 不逾'
  )
])

/** Words after a number and its unit that bound it or blur it. */
export const zhAfter: ReadonlyMap<string, Modifier> = new Map([
  ...say('about', '左右 上下'),
  ...say('over', '多 余 有余 有多 开外 出头 挂零 强'),
  ...say('at-least', '以上 及以上 或以上 和以上 起 起步 之上 往上 及其以上'),
  ...say('at-most', '以下 及以下 或以下 以内 之内 封顶 内 及其以下'),
  ...say('under', '之下 弱'),
  ...say('exact', '之多')
])

/** 多花, 少收, but 少减 leaves more: what is done more or less than before. */
const moreOrLess = [
  ...[...'花交缴付掏赚收挣用投卖排跑发增产销出招录报建领罚喝吃睡走住存买分拿得进借贷还'].map(
    (verb) => [verb, 'up', 'down'] as const
  ),
  ...[...'减降跌亏'].map((verb) => [verb, 'down', 'up'] as const)
].flatMap(([verb, more, less]) => [
  [`多${verb}`, more] as const,
  [`多${verb}了`, more] as const,
  [`少${verb}`, less] as const,
  [`少${verb}了`, less] as const
])

/** Verbs of change just before a figure. */
export const zhChange: ReadonlyMap<string, 'up' | 'down' | 'to'> = new Map([
  ...moreOrLess,
  ...words(
    `增长 增长了 增加 增加了 增 增了 上升 上升了 上涨 上涨了 提高 提高了 提升 提升了 涨 涨了 升 升了 升高 升高了 攀升 攀升了 扩大 扩大了 扩张 猛增 激增 暴增 剧增 大增 净增 新增 飙升 飙升了 飙涨 暴涨 大涨 上调 上调了
     上浮 上浮了 多出 多了 走高 回升 回升了 反弹 反弹了 跳涨 递增 高出 高了 增收 增产 增资 增速加快 加快 加快了 延长 延长了 拉长 增多 增多了 偏多 偏高 扩容 扩招 扩编 加价 提价 涨价
     增持 增派 增购 增发 增设 增至少 增长近 上扬 上扬了 上行 上行了 增厚 增厚了 放量 劲增 劲升 劲涨 飞涨 狂涨 急升 大升 急涨 加码 增补 拉升 拉升了 冲高 抬升 抬升了 收高 高开 加息 升息 调升 调升了 调高 调高了 加薪 提薪 涨薪 走阔 上修 升值 升值了 跃升 跃增 成长 高 多 快 快了 贵 贵了`
  ).map((word) => [word, 'up'] as const),
  ...words(
    `下降 下降了 减少 减少了 减 减了 下跌 下跌了 降低 降低了 降 降了 跌 跌了 缩短 缩短了 回落 回落了 下滑 下滑了 萎缩 萎缩了 缩小 缩小了 缩减 缩减了 收窄 收窄了 下调 下调了 下浮 下浮了 锐减 骤减 偏少 偏低 骤降 骤跌 暴跌 大跌 大减 大降 猛降
     跌去 少了 低了 走低 净减 净减少 减产 减收 减税 减费 减租 减税降费 减亏 裁减 裁员 减员 减排 削减 削减了 压减 压减了 压缩 压缩了 调低 调降 调低了 降价 递减 跳水 放缓 放缓了 回调 回调了
     下挫 下挫了 重挫 狂泻 贬 急挫 急跌 狂跌 减价 劈价 收跌 下行 下行了 缩水 缩水了 蒸发 减持 减仓 降温 消退 衰减 衰退 减退 减轻 减轻了 减薄 少 低 慢 慢了 便宜 便宜了 走弱 贬值 贬值了 下探 退缩 消融 低开 降薪 减薪 降息 降准 下修 回撤 回吐 减值 缩量`
  ).map((word) => [word, 'down'] as const),
  ...words(
    `增至 增到 增加到 增加至 增长到 增长至 上升到 上升至 上涨到 上涨至 提高到 提高至 提升到 提升至 涨到 涨至 升到 升至 攀升至 攀升到 扩大到 扩大至 猛增至 激增至 飙升至 飙升到 上调至 上调到 扩至 扩建至 回升至 回升到 反弹至 增多到 扩大为
     降至 降到 下降到 下降至 减至 减到 减少到 减少至 下跌至 跌至 跌到 降低到 降低至 缩短到 缩短至 缩至 缩小到 缩小至 回落至 回落到 下滑至 下滑到 下调至 下调到 收窄至 收窄到 缩减至 缩减到 锐减至 骤降至 压缩到 压缩至 压减至 压减到 放缓至 放缓到
     达到 达到了 达 升为 增为 变为 调整为 调整到 调整至 提至 提到 调至 调到 延长至 延长到 下降为 上升为 恢复到 恢复至 稳定在 突破到 发展到 发展至 炒到 炒至 卖到 卖至 长到 加至 加到 涨价到 降价到 砍到 压到 压降到 提价到 飙到 涨到了 冲到 窜到 蹿到 做到 变成 壮大到`
  ).map((word) => [word, 'to'] as const)
])

/** Nouns of change just after a figure: 5.6%的增长. */
export const zhChangeAfter: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...words('的增长 的增幅 的涨幅 的增速 的升幅 的提升 的上涨 的增加').map((word) => [word, 'up'] as const),
  ...words('的下降 的降幅 的跌幅 的下跌 的减少 的下滑 的缩减').map((word) => [word, 'down'] as const)
])

/** Averages and shares that name the denominator. */
export const zhPer: readonly string[] = words(
  '人均 户均 日均 年均 月均 周均 亩均 校均 村均 班均 车均 套均 店均 单均 场均 次均 件均 户平 人平 笔均 床均 地均 师均 生均 时均 亩产 百公里 时速'
)
