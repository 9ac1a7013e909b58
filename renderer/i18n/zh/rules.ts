export const rules = {
  rules: {
    title: '规则',
    lead: '编辑台上每份稿子都用这些规则核算。关掉的不查，也不拦签发；审稿记录和凭证会写明。',
    count: '已关 {off} 条，共 {total} 条',
    allOn: '全部开启',
    search: '找规则：说法、例句或编号',
    show: '显示',
    filters: { all: '全部', off: '已关', blocker: '必改' },
    families: '按类别',
    list: '规则',
    severities: { blocker: '必改', major: '重要', minor: '次要', info: '提示' },
    severityHelp: {
      blocker: '不处理就不能签发',
      major: '应当处理',
      minor: '可以酌情处理',
      info: '仅供参考'
    },
    outcomes: { error: '差错', query: '待问', style: '体例' },
    wrong: '错例',
    right: '正例',
    offBy: '{name} {when}关掉',
    offBecause: '{name} {when}关掉：{reason}',
    none: '没有对得上的规则。',
    noneHelp: '换个说法，或只写一两个字。',
    noneOff: '没有关掉的规则，全部在用。',
    clear: '看全部规则',
    clearSearch: '清除',
    strange: '另有 {count} 条较新版本的规则也关着；这个版本没有它们，设置会原样留着。',
    keys: '↑ ↓ 换一条，空格键开关',
    whyBlocker: '它查出的问题会拦下签发。为什么关掉？',
    cancel: '取消',
    switchOff: '关掉',
    ask: {
      title: '为整个编辑台关掉这条规则？',
      everywhere: '所有稿子都不再查这一项；这份稿子里的 {count} 处会马上撤下。',
      blocker: '它查出的问题本来会拦下签发，关掉后就不拦了。',
      recorded: '审稿记录和凭证会写明这条规则已关掉。',
      back: '随时可以在“规则”里重新开启。',
      only: '只想放过这一处，用“排除”就够了。',
      why: '为什么关掉？',
      optional: '为什么关掉？（可不写）',
      by: '记在 {name} 名下 · {when}',
      submit: '关掉这条规则'
    },
    said: {
      off: '已关掉：{rule}',
      on: '已开启：{rule}',
      allOn: '已开启 {count} 条'
    },
    undo: '撤销',
    offHere: '为编辑台关掉这条规则…',
    showRule: '看这条规则…',
    status: { on: '规则全开', off: '规则关 {count} 条' },
    sign: '编辑台关掉了 {count} 条规则，签发会照此记下：',
    signed: '签发时关着 {count} 条规则',
    look: '看规则'
  }
}
