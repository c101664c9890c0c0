import type { CallName, CommonErrorCode, ErrorCode } from '@/contract'

/** What the person on the phone reads for every code of some calls. A code without words does not compile. */
export type Words<Name extends CallName> = Readonly<Record<Exclude<ErrorCode<Name>, CommonErrorCode>, string>>

/** What they read for what any call may answer; `network.*` is said by the phone itself. */
export const commonWords = {
  'call.unknown': '这个功能还没有上线，请更新小程序后再试',
  'call.no_identity': '请从微信里打开小程序',
  'input.invalid': '填写的内容有不对的地方，请按提示改一改',
  internal: '系统出了点问题，您填的还在，请过一会儿再试',
} as const satisfies Partial<Record<CommonErrorCode, string>>
