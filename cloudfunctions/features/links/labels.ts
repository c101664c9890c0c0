/** What the person on the phone reads when a call of 一带N cannot be done. */
export const linksErrors = {
  'links.not_found': '没有找到，可能已经换人了，请返回刷新',
  'links.not_yours': '这里不归您管，请找这个网格的网格员或书记',
  'links.too_wide': '请选到乡镇、村(社区)或网格再看',
  'links.not_member': '他还没有在本旗县报到，请先请他报到',
  'links.not_lived': '这户现在没人住，先不用联系',
  'links.already': '已经问过他，或者就是他在联系，请刷新看看',
  'links.waiting': '已经问了三位党员，等他们回话后再问别人',
  'links.member_full': '他联系的户数已经到上限了，请换一位',
  'links.member_frail': '他联系的体弱户已经够多了，请换一位',
  'links.over': '这一位已经不用再回话了，可能已经有别的党员联系这户，请刷新',
  'links.none': '现在没有党员在联系，已经由网格员看着',
  'links.changed': '刚才有别人也在改这一户，请刷新后再试',
} as const
