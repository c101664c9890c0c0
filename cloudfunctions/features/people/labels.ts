/** What the person on the phone reads when a call on their own data cannot be done. */
export const peopleErrors = {
  'people.changed': '资料刚刚在别处改过，请刷新后再改一次',
  'people.code_expired': '手机号没有验证成功，请再点一次按钮',
} as const
