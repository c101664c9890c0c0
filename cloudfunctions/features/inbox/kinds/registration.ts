import { forOutcome, forWorkerAgain, forWorkerTold, saying, type Messages } from './words'

/** 报到: what the community's secretary and whoever reports are told. */
export const registrationMessages = {
  registrationSent: {
    urgency: 'answer',
    title: '有党员来报到',
    text: ({ who, summary, place }) => `${who}（${summary}）要报到到${place}，请看一看`,
    ...forWorkerAgain('请确认', '点开确认报到'),
  },
  registrationConfirmed: {
    urgency: 'answer',
    title: '报到成功',
    text: ({ place, summary }) => `${place}确认了您的报到，报到单 ${summary}`,
    ...forOutcome('member', '已报到'),
  },
  registrationReturned: {
    urgency: 'answer',
    title: '报到要补充一下',
    text: ({ place, words }) => `${place}请您补充：${saying(words, '点开看看')}，改好再发一次`,
    ...forOutcome('member', '请补充'),
  },
  memberMovedOut: {
    urgency: 'ordinary',
    title: '有党员转走了',
    text: ({ who, place, words }) => `${who}搬家了，从${place}转到${words ?? '别处'}。认领的事已经退回`,
    ...forWorkerTold('已退回'),
  },
  memberLeft: {
    urgency: 'ordinary',
    title: '有党员退出报到',
    text: ({ who, place }) => `${who}不在${place}报到了。认领的事已经退回`,
    ...forWorkerTold('已退回'),
  },
  memberEnded: {
    urgency: 'answer',
    title: '报到结束了',
    text: ({ place, words }) => `${place}结束了您的报到：${saying(words, '')}。有疑问请联系书记`,
    ...forOutcome('member', '已结束'),
  },
  unitSent: {
    urgency: 'answer',
    title: '有单位来报到',
    text: ({ who, place, words }) => `${who}要报到到${place}，能提供：${saying(words, '点开看看')}`,
    ...forWorkerAgain('请确认', '点开确认报到'),
  },
  unitConfirmed: {
    urgency: 'answer',
    title: '单位报到成功',
    text: ({ who, place, summary }) => `${place}确认了${who}的报到，报到单 ${summary}`,
    ...forOutcome('member', '已报到'),
  },
  unitReturned: {
    urgency: 'answer',
    title: '单位报到要补充一下',
    text: ({ who, place, words }) => `${place}请${who}补充：${saying(words, '点开看看')}，改好再发一次`,
    ...forOutcome('member', '请补充'),
  },
  unitInvited: {
    urgency: 'answer',
    title: '有单位请您当联系人',
    text: ({ who, place }) => `${who}在${place}报到，联系人写的是您的手机号。点开说一声是不是您，您不答就不算`,
    ...forOutcome('member', '请您回一声'),
  },
  unitAccepted: {
    urgency: 'ordinary',
    title: '单位联系人答应了',
    text: ({ who, place, words }) => `${words ?? '对方'}答应当${who}在${place}的联系人，以后由他来管`,
    ...forOutcome('member', '答应了'),
  },
  unitDeclined: {
    urgency: 'answer',
    title: '对方说不是单位联系人',
    text: ({ who, place }) => `${who}在${place}报到写的联系人说不是他，请换一位`,
    ...forOutcome('member', '请换一位'),
  },
  unitApproved: {
    urgency: 'ordinary',
    title: '旗县认可您是单位联系人',
    text: ({ who }) => `现在可以看${who}的党员在哪儿报到、做了多少`,
    ...forOutcome('member', '已认可'),
  },
  passedAway: {
    urgency: 'answer',
    title: '有人去世，请接着办',
    text: ({ who, place, words }) => `${place}登记了${who}去世。${saying(words, '没有还开着的事')}。不会再给本人和家人发提醒`,
    ...forWorkerAgain('请接着办', '点开看看'),
  },
  unitRenamed: {
    urgency: 'ordinary',
    title: '单位改名了',
    text: ({ who, words }) => `${who}改名为${words ?? ''}，党员、服务和反馈表都跟着过来`,
    ...forOutcome('member', '改名了'),
  },
  unitLeft: {
    urgency: 'ordinary',
    title: '有单位退出报到',
    text: ({ who, place }) => `${who}不在${place}报到了`,
    ...forWorkerTold('退出报到'),
  },
  unitEnded: {
    urgency: 'answer',
    title: '单位报到结束了',
    text: ({ who, place, words }) => `${place}结束了${who}的报到：${saying(words, '')}。有疑问请联系书记`,
    ...forOutcome('member', '已结束'),
  },
} as const satisfies Messages
