import { forWorker, forWorkerTold, saying, type Messages } from './words'

/** What whoever runs the county reads. */
export const countyMessages = {
  arrangementMissing: {
    urgency: 'ordinary',
    title: '请填明年的放假安排',
    text: ({ summary }) => `${summary}的放假和补班还没填。把国务院的通知粘贴进设置就行，不填就先按法定节日算`,
    ...forWorker('请填明年的放假安排'),
  },
  followUpsStuck: {
    urgency: 'ordinary',
    title: '有些后续一直没办成',
    text: ({ summary }) => `有 ${summary}试了多次没办成，内容都还在。请打开看看，再试一次或联系技术人员`,
    ...forWorker('点开再试一次'),
  },
  feedbackSent: {
    urgency: 'ordinary',
    title: '收到一条投诉建议',
    text: ({ summary, words }) => `${summary}：${saying(words, '')}`,
    ...forWorkerTold('有意见'),
  },
} as const satisfies Messages
