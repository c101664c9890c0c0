export interface Template {
  /** The id in the local cloud; on WeChat, the county's settings name the account's own. */
  readonly id: string
  readonly title: string
  /** In the order shown: the field's key and the label beside it. */
  readonly fields: Readonly<Record<string, string>>
}

/** Every WeChat template the product sends. A field's key is its type and a number. */
export const templates = {
  newMatter: {
    id: 'grid-echo-new-matter',
    title: '待办事项提醒',
    fields: { thing1: '事项内容', thing2: '事项地点', time3: '办理期限', thing4: '温馨提示' },
  },
  matterProgress: {
    id: 'grid-echo-matter-progress',
    title: '事项办理进度通知',
    fields: { thing1: '事项内容', phrase2: '当前进度', thing3: '进度说明', time4: '更新时间' },
  },
  serviceNotice: {
    id: 'grid-echo-service-notice',
    title: '服务活动提醒',
    fields: { thing1: '活动名称', time2: '活动时间', thing3: '活动地点', thing4: '温馨提示' },
  },
  outcomeNotice: {
    id: 'grid-echo-outcome-notice',
    title: '办理结果通知',
    fields: { thing1: '办理事项', phrase2: '办理结果', thing3: '结果说明', time4: '办理时间' },
  },
  dailyDigest: {
    id: 'grid-echo-daily-digest',
    title: '未读消息汇总提醒',
    fields: { number1: '未读条数', thing2: '最近一条', time3: '汇总时间' },
  },
} as const satisfies Record<string, Template>
export type TemplateName = keyof typeof templates

/** What a message puts into a template's fields. */
export type Fields<Name extends TemplateName> = Readonly<Record<keyof (typeof templates)[Name]['fields'], string>>
