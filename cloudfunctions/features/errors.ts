import type { CallName, ErrorCode } from '@/contract'

/** What the person on the phone reads: what happened, and what to do next. One sentence for every code of the contract. */
export const errorMessages: Readonly<Record<ErrorCode<CallName>, string>> = {
  'call.unknown': '这个功能还没有上线，请更新小程序后再试',
  'call.no_identity': '请从微信里打开小程序',
  'input.invalid': '填写的内容有不对的地方，请按提示改一改',
  internal: '系统出了点问题，您填的还在，请过一会儿再试',
  'network.offline': '没有网络，先给您存着，有信号再试',
  'network.timeout': '网络太慢，没等到结果，请再试一次',
  'grid.not_found': '没有找到这个地方，请重新选择',
  'grid.nobody': '这个网格还没有安排人，请先打村(社区)的电话，我们会尽快补上',
  'people.changed': '资料刚刚在别处改过，请刷新后再改一次',
  'matters.no_place': '请先选您住在哪个网格，再发给网格员',
  'matters.category_unknown': '请重新选择是哪方面的事',
  'matters.key_reused': '这一条刚才已经发过，内容不一样，请返回后重新填写',
  'matters.photo_not_yours': '照片没有传好，请删掉重新选择',
  'matters.not_found': '没有找到这件事，请返回列表重新打开',
  'matters.not_yours': '这件事不归您办，只有提的人和负责的人能看能办',
  'matters.wrong_step': '这件事已经到下一步了，请刷新看看现在的情况',
  'matters.changed': '刚才有别人也在办这件事，请刷新后再试',
  'inbox.not_found': '没有找到这条消息，请刷新列表',
}
