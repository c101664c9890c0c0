import { forAsker, saying, type Messages } from './words'

/** What those who asked are told. */
export const askerMessages = {
  matterResponded: {
    urgency: 'ordinary',
    title: '有人回应了',
    text: ({ who, words }) => `${who}回应了${words === null ? '，办得怎么样会告诉您' : `：「${words}」`}`,
    ...forAsker('已回应'),
  },
  matterEchoed: {
    urgency: 'ordinary',
    title: '办得怎么样了',
    text: ({ who, words }) => `${who}说：${saying(words, '正在办')}`,
    ...forAsker('办理中'),
  },
  matterAnswered: {
    urgency: 'answer',
    title: '有回答了',
    text: ({ who, words }) => `${who}回答：${saying(words, '已办好')}请看看解决了没有`,
    ...forAsker('已回答'),
  },
  matterMovedUp: {
    urgency: 'ordinary',
    title: '换人负责了',
    text: ({ who, summary }) => `「${summary}」现在由${who}负责，答应您的时间不变`,
    ...forAsker('已上报'),
  },
  matterDeclined: {
    urgency: 'answer',
    title: '这件事办不了，说明原因',
    text: ({ who, words }) => `${who}看过了：${saying(words, '这里办不了')}您不同意可以点开说一声，会有别人再看`,
    ...forAsker('办不了'),
  },
  matterMerged: {
    urgency: 'ordinary',
    title: '和别人的事并到一起了',
    text: ({ who, summary }) => `「${summary}」和更早的一件是同一件事，${who}一起办，有回答会同时告诉您`,
    ...forAsker('一起办'),
  },
  matterCalledBack: {
    urgency: 'ordinary',
    title: '已经回访了',
    text: ({ summary, words }) => `您代说的「${summary}」，对方说：${saying(words, '解决了')}`,
    ...forAsker('已回访'),
  },
  wordsSent: {
    urgency: 'answer',
    title: '您写的话有人看过了',
    text: ({ words }) => (words ? `有人看过了，可是没发成：${words}` : '有人看过了，已经发出，您不用再写'),
    ...forAsker('已经看过'),
  },
  wordsRefused: {
    urgency: 'answer',
    title: '您写的话不能发',
    text: ({ summary, words }) => `${summary}${saying(words, '')}有人看过了，不能给别人看。请换个说法再发`,
    ...forAsker('不能发出'),
  },
  feedbackSettled: {
    urgency: 'answer',
    title: '您提的意见有回答了',
    text: ({ who, summary, words }) => `「${summary}」${who}看过了${words === null ? '，已经处理' : `：${saying(words, '')}`}`,
    ...forAsker('已处理'),
  },
} as const satisfies Messages
