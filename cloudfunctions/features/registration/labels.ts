/** What the person on the phone reads when a call of 报到 cannot be done. */
export const registrationErrors = {
  'registration.not_found': '没有找到这份报到，请返回后重新打开',
  'registration.not_yours': '只有这个村(社区)的书记和上级能办，请联系他们',
  'registration.own': '自己的报到要请别人确认，请找上级负责人',
  'registration.wrong_step': '这份报到刚才已经变了，请刷新看看现在到哪一步',
  'registration.already': '您已经报到了，不用再报。要改特长和时间，请点「改资料」',
  'registration.already_there': '您现在就报到在这里，不用再转',
  'registration.changed': '刚才有别人也在改这份报到，请刷新后再试',
  'registration.key_reused': '这一份刚才已经发过，内容不一样，请返回后重新填写',
  'registration.unit_unclear': '单位写得不清楚，请写单位全称，比如「旗水务局」',
  'registration.unit_taken': '这个单位已经在这里报到了，要改请找单位联系人或村(社区)书记',
  'registration.choice_unknown': '有的特长或服务类别已经不用了，请返回后重新选',
  'registration.consent_old': '同意书刚刚更新了，请返回再看一遍后同意',
  'registration.contact_unproved': '联系人还没有验证手机号，请他在小程序「我的」里验证后再认可',
  'registration.not_approved': '旗县还没有认可您是单位联系人，认可以后才能看本单位党员的服务',
  'registration.not_invited': '这份邀请已经答复过，或者写的不是您的手机号，请刷新看看',
  'registration.reason_missing': '请写一句为什么，对方会看到',
} as const
