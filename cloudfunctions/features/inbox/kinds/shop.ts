import { forOutcome, saying, shortTime, type Messages } from './words'

/** What whoever reserved something at 爱心超市 is told, and a family that uses points together. */
export const shopMessages = {
  shopReminded: {
    urgency: 'ordinary',
    title: '约好的东西还没取',
    text: ({ who, summary, dueAt }) => `「${summary}」在${who}给您留到${shortTime(dueAt)}，带上取货码去取`,
    ...forOutcome('resident', '等您来取'),
  },
  shopCodeTried: {
    urgency: 'ordinary',
    title: '有人报错了您的取货码',
    text: ({ who, summary }) => `在${who}取「${summary}」时报的码不对，东西没有交出去。不是您本人去取的，请告诉村(社区)`,
    ...forOutcome('resident', '码不对'),
  },
  shopPickedUp: {
    urgency: 'ordinary',
    title: '东西领走了',
    text: ({ who, summary, words }) => `您在${who}领了「${summary}」，用了 ${words ?? ''}。不是您领的，请马上找村(社区)书记`,
    ...forOutcome('resident', '领走了'),
  },
  shopCancelled: {
    urgency: 'answer',
    title: '预约被取消了',
    text: ({ who, summary, words }) => `${who}取消了您约的「${summary}」：${saying(words, '')}积分已经退给您`,
    ...forOutcome('resident', '取消了'),
  },
  shopExpired: {
    urgency: 'ordinary',
    title: '约好的东西过期了',
    text: ({ who, summary }) => `「${summary}」过了保留的时间，${who}收回去了，积分已经退给您，可以重新约`,
    ...forOutcome('resident', '过期没取'),
  },
  familyGave: {
    urgency: 'ordinary',
    title: '家人给了您积分',
    text: ({ who, summary }) => `家人${who}给了您 ${summary}，记在您的积分里了`,
    ...forOutcome('resident', '家人给的'),
  },
  familyAsked: {
    urgency: 'ordinary',
    title: '有人想加入您家',
    text: ({ who }) => `${who}用您给的邀请码，想和您家合用积分。是您家的人，请打开点一下「同意」`,
    ...forOutcome('resident', '等您同意'),
  },
  familyAdmitted: {
    urgency: 'ordinary',
    title: '家人同意了',
    text: ({ who }) => `${who}同意了，您可以和家人合用积分了`,
    ...forOutcome('resident', '加入了'),
  },
} as const satisfies Messages
