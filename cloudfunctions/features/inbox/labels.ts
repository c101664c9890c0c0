/** What the person on the phone reads when a call on the inbox cannot be done. */
export const inboxErrors = {
  'inbox.not_found': '没有找到这条消息，请刷新列表',
} as const
