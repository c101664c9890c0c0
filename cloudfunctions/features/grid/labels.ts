/** What the person on the phone reads when a call on the tree cannot be done. */
export const gridErrors = {
  'grid.not_found': '没有找到这个地方，请重新选择',
  'grid.nobody': '这个网格还没有安排人，请先打村(社区)的电话，我们会尽快补上',
} as const
