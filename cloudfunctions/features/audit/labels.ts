/** What the person on the phone reads when a call of the log cannot be done. */
export const auditErrors = {
  'audit.not_found': '这一条不在了，请下拉刷新',
} as const
