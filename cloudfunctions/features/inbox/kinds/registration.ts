import { forOutcome, forWorkerAgain, saying, type Messages } from './words'

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
    ...forWorkerAgain('已退回', '认领的事已退回'),
  },
  memberLeft: {
    urgency: 'ordinary',
    title: '有党员退出报到',
    text: ({ who, place }) => `${who}不在${place}报到了。认领的事已经退回`,
    ...forWorkerAgain('已退回', '认领的事已退回'),
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
  unitNamed: {
    urgency: 'ordinary',
    title: '您是单位联系人',
    text: ({ who, place }) => `${who}在${place}报到，写的联系人是您`,
    ...forOutcome('member', '单位联系人'),
  },
  unitLeft: {
    urgency: 'ordinary',
    title: '有单位退出报到',
    text: ({ who, place }) => `${who}不在${place}报到了`,
    ...forWorkerAgain('退出报到', '单位退出报到'),
  },
  unitEnded: {
    urgency: 'answer',
    title: '单位报到结束了',
    text: ({ who, place, words }) => `${place}结束了${who}的报到：${saying(words, '')}。有疑问请联系书记`,
    ...forOutcome('member', '已结束'),
  },
} as const satisfies Messages
