/** What the person on the phone reads when a call of 投诉建议 cannot be done. */
export const feedbackErrors = {
  'feedback.key_reused': '这一条刚才已经发过，内容不一样，请返回后重新填写',
} as const
