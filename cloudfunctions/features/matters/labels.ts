/** Why a confirmation no longer counts, as those who had earned by it read it. */
export const takenBackWords = '居民说还没解决，重新打开了'

/** What the person on the phone reads when a call on a matter cannot be done. */
export const mattersErrors = {
  'matters.no_place': '请先选您住在哪个网格，再发给网格员',
  'matters.category_unknown': '请重新选择是哪方面的事',
  'matters.key_reused': '这一条刚才已经发过，内容不一样，请返回后重新填写',
  'matters.photo_not_yours': '照片或语音没有传好，请删掉重新选择',
  'matters.not_found': '没有找到这件事，请返回列表重新打开',
  'matters.not_yours': '这件事不归您办，只有提的人和负责的人能看能办',
  'matters.wrong_step': '这件事已经到下一步了，请刷新看看现在的情况',
  'matters.changed': '刚才有别人也在办这件事，请刷新后再试',
  'matters.nobody_above': '上面暂时没有安排人，请先打旗县的电话，这件事还在您这里',
  'matters.receiver_unknown': '没有找到要转给的人，请重新选择',
  'matters.department_unknown': '这个部门还没有安排人，请选别的部门或者上报',
  'matters.cannot_merge': '这两件事不能并在一起：只能并到同一个村(社区)里更早、还在办的那件',
  'matters.not_joinable': '这件事不能跟着问了，请自己提一件',
  'matters.unit_unknown': '这个单位现在没有在这个村(社区)报到，请重新选单位和网格',
  'matters.due_past': '要求的日子已经过了，请选今天以后',
} as const
