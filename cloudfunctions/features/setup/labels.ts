/** What the person on the phone reads when an environment cannot be claimed. */
export const setupErrors = {
  'setup.closed': '这里已经启用过了，请联系旗县负责人给您安排职务',
  'setup.too_many': '启用码错了好几次，{until}以后再试，先找部署的人核对',
  'setup.code_wrong': '启用码不对，请向装这个小程序的人核对',
  'setup.not_ready': '还没有设置启用码，请装小程序的人先在云函数里设置',
} as const
