/** What the person on the phone reads when a call on the inbox cannot be done. */
export const inboxErrors = {
  'inbox.not_found': '没有找到这条消息，请刷新列表',
  'inbox.not_yours': '这里归别人管，您看不了',
  'inbox.call_not_found': '名单里没有这个人了，请刷新列表',
  'inbox.call_done': '已经有人说到了，请刷新列表',
  'inbox.changed': '刚才有别的改动，请再试一次',
  'inbox.quiet_too_long': '休息时间太长，重要的事怕耽误，请选短一些',
  'inbox.too_many': '超过了旗县定的上限，请填小一些',
  'inbox.no_duty': '值班时间只有网格员和负责人能选',
  'inbox.templates_unreadable': '没有看出模板，请从微信后台的「订阅消息」里把模板内容整段复制过来',
  'inbox.number_incomplete': '电话要写完整，才找得到人',
  'inbox.many_people': '叫这个名字开头的人太多，请写全姓名或电话',
  'inbox.kind_unknown': '没有这一种消息，请重新选',
} as const
