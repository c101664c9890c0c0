/** What the person on the phone reads when a call of 户情 cannot be done. */
export const factsErrors = {
  'facts.not_found': '没有找到，可能已经不再记着了，请返回刷新',
  'facts.not_yours': '这一项不归您改，请找这个网格的网格员',
  'facts.end_wrong': '记到哪天要在今天以后、两年以内，请重新选',
  'facts.too_many': '这一户记的已经很多了，请先把不用的去掉',
  'facts.teller_unknown': '说这件事的人还没有加入这一户，请不要选他',
  'facts.why_missing': '上级看户情要写明为什么，这户人家会看到',
  'facts.changed': '刚才有别人也在改，请刷新后再试',
} as const
