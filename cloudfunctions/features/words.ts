import type { CallName, CommonErrorCode, ErrorCode } from '@/contract'

/** What the person on the phone reads for every code of some calls. A code without words does not compile. */
export type Words<Name extends CallName> = Readonly<Record<Exclude<ErrorCode<Name>, CommonErrorCode>, string>>

/** What they read for what any call may answer; `network.*` is said by the phone itself. */
export const commonWords = {
  'call.unknown': '这个功能还没有上线，请更新小程序后再试',
  'call.no_identity': '请从微信里打开小程序',
  'input.invalid': '填写的内容有不对的地方，请按提示改一改',
  'call.too_many': '{often}，请 {until} 以后再来。急事请打 12345，有危险打 110、119、120',
  'words.risky': '这段话里有微信不让发的词，请换个说法再发',
  'words.held': '收到了。这段话要先请人看一眼，看过就自动发出，您不用再写',
  'files.kind': '有一个文件不是照片或录音，请把它去掉，重新拍或重新选',
  'files.large': '有一张照片或一段录音太大，最多 5 MB。请去掉它，选小一点的',
  'words.refused': '这段话看过了，不能发，请换个说法',
  internal: '系统出了点问题，您填的还在，请过一会儿再试',
} as const satisfies Partial<Record<CommonErrorCode, string>>
