import { forOutcome, forWorkerAgain, forWorkerTold, saying, shortTime, type Messages } from './words'

/** 申诉 and 线下补记: what either side is told. */
export const appealMessages = {
  appealMade: {
    urgency: 'answer',
    title: '有人对积分有疑问',
    text: ({ place, who, words, dueAt }) => `${place}${who}：${saying(words, '')}请在${shortTime(dueAt)}前回答`,
    ...forWorkerAgain('请回答', '积分申诉，请回答'),
  },
  appealReminded: {
    urgency: 'answer',
    title: '积分申诉快到时间了',
    text: ({ place, who, summary, dueAt }) => `${place}${who}「${summary}」，请在${shortTime(dueAt)}前回答`,
    ...forWorkerAgain('快到时间', '积分申诉快到时间了'),
  },
  appealContested: {
    urgency: 'answer',
    title: '有人不同意积分的回答',
    text: ({ place, who, words, dueAt }) => `${place}${who}不同意下面的回答：${saying(words, '')}请在${shortTime(dueAt)}前再看看`,
    ...forWorkerAgain('不同意', '不同意积分的回答'),
  },
  appealRaised: {
    urgency: 'answer',
    title: '积分申诉移到您这里',
    text: ({ place, who, summary, dueAt }) => `${place}${who}「${summary}」还没有回答，请您在${shortTime(dueAt)}前看看`,
    ...forWorkerAgain('请回答', '积分申诉，请回答'),
  },
  appealMovedUp: {
    urgency: 'ordinary',
    title: '积分申诉换人核对了',
    text: ({ who, summary, dueAt }) => `「${summary}」现在由${who}核对，${shortTime(dueAt)}前给您回答`,
    ...forOutcome('resident', '换人核对'),
  },
  appealAccepted: {
    urgency: 'answer',
    title: '积分给您补上了',
    text: ({ who, words }) => `${who}：${saying(words, '核对过了')}`,
    ...forOutcome('resident', '补上了'),
  },
  appealCorrected: {
    urgency: 'answer',
    title: '积分更正了一笔',
    text: ({ who, words }) => `${who}：${saying(words, '核对过了')}您不同意可以点开说一声，会有上一级再看`,
    ...forOutcome('resident', '更正了'),
  },
  appealRefused: {
    urgency: 'answer',
    title: '积分核对过了',
    text: ({ who, words }) => `${who}：${saying(words, '核对过了')}您不同意可以点开说一声，会有上一级再看`,
    ...forOutcome('resident', '没有改'),
  },
  manualProposed: {
    urgency: 'answer',
    title: '有一笔线下补记等您确认',
    text: ({ place, who, summary, words }) => `${place}${who}给${words ?? ''}：「${summary}」，请核对`,
    ...forWorkerAgain('请核对', '线下补记，请核对'),
  },
  manualConfirmed: {
    urgency: 'ordinary',
    title: '给您补记了积分',
    text: ({ who, summary, words }) => `「${summary}」补记 ${words ?? ''}，${who}确认`,
    ...forOutcome('resident', '已补记'),
  },
  manualUndone: {
    urgency: 'answer',
    title: '一笔补记撤销了',
    text: ({ who, summary, words }) => `${who}撤销了「${summary}」的补记：${saying(words, '')}不同意可以到「我的积分」申诉`,
    ...forOutcome('resident', '补记撤销了'),
  },
  manualRefused: {
    urgency: 'ordinary',
    title: '补记没有同意',
    text: ({ who, summary, words }) => `${who}没有同意「${summary}」：${saying(words, '')}`,
    ...forWorkerTold('没有同意'),
  },
  manualLapsed: {
    urgency: 'ordinary',
    title: '补记过期了',
    text: ({ summary }) => `「${summary}」过期了还没有确认，要补请再提一次`,
    ...forWorkerTold('过期了'),
  },
} as const satisfies Messages
