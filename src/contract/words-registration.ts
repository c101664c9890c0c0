/** 报到: where a person or a unit stands with a community. The last two stand in the history only, or at the end. */
export const registrationStates = { pending: '待确认', returned: '待补充', registered: '已报到', movedOut: '转出', left: '退出' } as const
export type RegistrationState = keyof typeof registrationStates

/** What a person may do to a registration: the server lists them in `can`, in this order of importance. */
export const registrationSteps = {
  confirm: '确认报到',
  return: '请他补充',
  send: '报到',
  amend: '改资料',
  move: '转到别处',
  leave: '退出报到',
  receipt: '报到单',
  approve: '认可联系人',
  rename: '单位改名',
} as const
export type RegistrationStep = keyof typeof registrationSteps

/**
 * What a member agrees to, word for word. Who changes a word changes `wording` too: it is kept with the consent, and
 * an older one is no longer taken. 特定身份 is sensitive, so it is asked for by itself (PIPL art. 28 and 29).
 */
export const identityConsent = {
  wording: '2026-11-26',
  title: '同意使用「在职党员」身份',
  lines: [
    '「在职党员」这个身份属于敏感个人信息，所以单独请您同意。',
    '用来做什么：村(社区)知道您来报到，把合适的服务介绍给您。',
    '谁能看到：报到地的书记和上级；办活动的人点名时，按姓名能找到您。单位联系人只看到您的姓名、报到的村(社区)和确认过的服务，看不到电话、特长和住处。',
    '保存多久：报到期间。退出以后，单位、电话、特长和空闲时间马上删掉。',
    '怎么撤回：在「报到」里点「退出报到」，随时可以，不影响您办别的事。',
  ],
} as const
