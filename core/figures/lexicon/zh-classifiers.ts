/**
 * Classifiers that may follow a Chinese number in running copy: individual, collective, event, container and published-matter classifiers,
 * and the nouns that newspapers count without a classifier (人, 户, 国). Collected from grammars of Chinese; own list.
 */
const individual = `
  圈 个 名 位 人 口 员 头 匹 只 条 尾 羽 峰 株 棵 朵 颗 粒 根 支 枝 片 张 块儿 面 座 栋 幢 间 所 家 户 扇 堵 道 处 眼 盏 台 辆 架 艘 列 艇 船次 部
  门 把 件 套 副 双 对 顶 床 幅 帧 卷 册 本 篇 章节 首 曲 封 则 份 项 宗 起 桩 例 场 次 回 趟 遍 步 届 轮 局 盘 盤 枚 发 發 挺 杆 管 颗粒 滴 团 團 股东 股
  束 串 排 队 组 批 群 帮 伙 夥 班 班次 航班 架次 趟次 车次 列次 人次 人份 人天 人年 户次 台次 辆次 艘次 件次 场次 批次 班组 种 类 样 款 级 层 楼层 阶 期 版 页 行
  段 句 字 笔 单 票 席 桌 餐 顿 剂 剂次 针 针次 丸 瓶 罐 盒 箱 袋 包 筐 篮 捆 打 杯 碗 盆 标箱 标准箱 箱次 车皮 重量箱 集装箱 盘次 站 通 地块
  院 校 县 市 乡 村 省 州 区 国 省份 城 城市 街道 社区 县区 县市 区县 省市 省区 地区 国家 家庭 企业 村庄 乡镇 村镇 行政村 自然村 小区 网点 门店 站点 点位 泊位 车位 床位
  座位 席位 工位 岗位 职位 学位 铺位 摊位 展位 名额 手 车道 牌 金牌 银牌 铜牌 金 银 铜 分 球 记录 环 注 票数 胜 负 平 连胜 连败 圈次 板 篮板
  记 助攻 抢断 盖帽 犯规 红牌 黄牌 杆数 码洋 万股 帖子 条次 点击 门次 学时 学分 室 厅 厨 卫 居室 垧 畦 垄 茬 拨儿 撮 绺 缕 丝 汪 泓 摊 滩 堆 叠
  沓 摞 屉 笼 屋 窝 胎 炉 窑 挂 列车 节 堂 讲 讲座 幕 集 出 回合 战 波 合 线城市 例次 具 尊 樽 袭 爿 垛 炷 丛 簇 蓬 茎 瓣 维 维度
  科 刀 枪 拳 档 孔 自由度 跨 墩 柱 桩基 车 阕 纸 梭 匣 星 粒子 塘 库 指标 环节 门类 品种
  品牌 型号 车型 版本 卡 台班 台套 台件 代 辈 届人大 任 房 死 伤 重伤 轻伤`

export const zhClassifiers: readonly string[] = individual.trim().split(/\s+/)

/** Classifiers after which 一 still counts something: casualties and results are told one by one. */
export const zhSingular: ReadonlySet<string> = new Set([
  '死',
  '伤',
  '重伤',
  '轻伤',
  '金',
  '银',
  '铜',
  '胜',
  '负',
  '平'
])
