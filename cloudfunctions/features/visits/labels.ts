/** What the person on the phone reads when a call of 走访 cannot be done. */
export const visitsErrors = {
  'visits.not_found': '没有找到，可能已经搬走或改动，请返回刷新',
  'visits.not_yours': '这里不归您看，请找这个网格的网格员或书记',
  'visits.too_wide': '请选到乡镇、村(社区)或网格再看',
  'visits.future': '还没到这一天，请选今天或以前的日子',
  'visits.why_late': '这是 30 天以前的事，请写一句为什么现在才记',
  'visits.voice_not_yours': '语音没有传好，请重新录',
  'visits.category_unknown': '没有这一类了，请重新选择是哪方面的事',
  'visits.matter_words': '请写一句要办的是什么事，或者录一段语音',
  'visits.matter_twice': '这次走访带回的事已经提过了，另有事请到「代人说」里提',
  'visits.confirmed': '这户已经说是这样，不能再改；有新情况请再记一次',
  'visits.too_many': '这次走访改得太多了，请另记一次',
  'visits.own': '这是您自己记的，请家里别人来说是不是这样',
  'visits.changed': '刚才有别人也在改，请刷新后再试',
} as const

/** Words of a visit in the story of points. */
export const visitWords = {
  title: ({ communityName, gridName }: { readonly communityName: string; readonly gridName: string }): string =>
    `${communityName}${gridName} 走访`,
  takenBack: '带回的事又说没解决',
} as const
