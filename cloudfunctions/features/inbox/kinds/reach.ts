import { forWorker, type Messages } from './words'

/** What the reaching of people itself has to say. */
export const reachMessages = {
  colleagueUnreached: {
    urgency: ({ about }) => (about.haste === 'danger' ? 'urgent' : 'ordinary'),
    title: '同事收不到微信提醒',
    text: ({ who, summary, place }) => `${who}有一条「${summary}」（${place}），微信提醒发不到，请转告，或者您先看一下`,
    ...forWorker('同事收不到提醒，请转告'),
  },
  officeVacant: {
    urgency: 'answer',
    title: '这里暂时没有负责人',
    text: ({ place }) => `${place}的负责人不再任职了，还没有人接。等着确认的报到、时长、积分先请您看，再请尽快安排人`,
    ...forWorker('没有负责人，请先看着'),
  },
  standIn: {
    urgency: 'answer',
    title: '同事请假，请您代办',
    text: ({ who, words }) => `${who}请假，${words ?? ''}由您代办。到时候他手上没办完的会在您的「要办的事」里，写着代谁办`,
    ...forWorker('同事请假，由您代办'),
  },
} as const satisfies Messages
