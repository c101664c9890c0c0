import { forWorker, type Messages } from './words'

/** What the reaching of people itself has to say. */
export const reachMessages = {
  colleagueUnreached: {
    urgency: ({ about }) => (about.haste === 'danger' ? 'urgent' : 'ordinary'),
    title: '同事收不到微信提醒',
    text: ({ who, summary, place }) => `${who}有一条「${summary}」（${place}），微信提醒发不到，请转告，或者您先看一下`,
    ...forWorker('同事收不到提醒，请转告'),
  },
} as const satisfies Messages
