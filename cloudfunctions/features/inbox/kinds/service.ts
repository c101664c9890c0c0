import type { About } from './about'
import { forOutcome, forService, forWorkerAgain, forWorkerTold, shortTime, type Messages } from './words'

const inPlace = ({ place, summary }: About) => `${place}「${summary}」`
const andWords = ({ words }: About) => (words === null ? '' : `：「${words}」`)

/** What is told about posts, wishes and events. */
export const serviceMessages = {
  offerClaimed: {
    urgency: 'ordinary',
    title: '有党员认领了',
    text: (about) => `${about.who}认领了${inPlace(about)}，${shortTime(about.dueAt)}前会联系`,
    ...forWorkerTold('有人认领'),
  },
  offerReleased: {
    urgency: 'ordinary',
    title: '认领退回来了',
    text: (about) => `${about.who}退回了${inPlace(about)}${andWords(about)}，已经放回列表`,
    ...forWorkerTold('退回来了'),
  },
  signUpWithdrawn: {
    urgency: 'ordinary',
    title: '有人不来活动了',
    text: (about) => `${about.who}不来${inPlace(about)}了${andWords(about)}，名额已经让出来`,
    ...forWorkerTold('有人不来'),
  },
  offerReturned: {
    urgency: 'ordinary',
    title: '先退回给大家',
    text: (about) => `${inPlace(about)}${about.who}认领后没来得及联系，先放回列表给大家`,
    ...forWorkerTold('退回来了'),
  },
  ownClaimReturned: {
    urgency: 'ordinary',
    title: '您认领的先退回去了',
    text: (about) => `${inPlace(about)}到时间还没有联系，先放回列表给大家。您有空还可以再认领`,
    ...forService('member', '先退回去了，下次再来'),
  },
  offerClosed: {
    urgency: 'answer',
    title: '不用您去了',
    text: (about) => `${about.who}停了${inPlace(about)}${andWords(about)}，谢谢您`,
    ...forService('member', '不用去了，谢谢您'),
  },
  wishProposed: {
    urgency: 'answer',
    title: '有住户提了微心愿',
    text: (about) => `${inPlace(about)}，${about.who}提的，请核对后发布`,
    ...forWorkerAgain('请核对', '请核对后发布'),
  },
  wishOpened: {
    urgency: 'ordinary',
    title: '您的微心愿发布了',
    text: (about) => `「${about.summary}」${about.who}核对过了，有人认领会先联系您`,
    ...forOutcome('resident', '已发布'),
  },
  wishDeclined: {
    urgency: 'answer',
    title: '您的微心愿没有发布',
    text: (about) => `「${about.summary}」${about.who}看过了${andWords(about)}。有疑问请给网格员打电话`,
    ...forOutcome('resident', '没有发布'),
  },
  wishDone: {
    urgency: 'answer',
    title: '微心愿办好了，请确认',
    text: (about) => `${about.who}说${inPlace(about)}办好了${andWords(about)}。请问问住户，点开确认`,
    ...forWorkerAgain('请确认', '请问问住户再确认'),
  },
  wishToConfirm: {
    urgency: 'answer',
    title: '您的微心愿办好了吗',
    text: (about) => `${about.who}说「${about.summary}」办好了${andWords(about)}。真办好了，请点开说一声`,
    ...forOutcome('resident', '等您确认'),
  },
  wishRealised: {
    urgency: 'ordinary',
    title: '微心愿实现了',
    text: (about) => `${inPlace(about)}确认实现了${andWords(about)}，谢谢您`,
    ...forOutcome('member', '已实现'),
  },
  eventMovedUp: {
    urgency: 'answer',
    title: '有名额了，您补上了',
    text: (about) => `${inPlace(about)}${shortTime(about.dueAt)}开始，去不了请点「不去了」让给别人`,
    ...forService('member', '有名额了，您补上了'),
  },
  eventReminded: {
    urgency: 'ordinary',
    title: '明天有活动',
    text: (about) => `${inPlace(about)}${shortTime(about.dueAt)}开始，您报了名。去不了请点「不去了」让给别人`,
    ...forService('member', '您报了名，去不了请说一声'),
  },
  eventChanged: {
    urgency: 'answer',
    title: '活动有变动',
    text: (about) => `${inPlace(about)}改了，${shortTime(about.dueAt)}开始，点开看看`,
    ...forService('member', '活动有变动，点开看看'),
  },
} as const satisfies Messages
