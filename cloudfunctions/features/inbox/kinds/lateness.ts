import type { About } from './about'
import { byHaste, forWorkerAgain, forWorkerTold, saying, shortTime, type Messages } from './words'

const inPlace = ({ place, summary }: About) => `${place}「${summary}」`

/** What is told when a time runs out, or when somebody says 没解决 again and again: to whoever has it, and to those above who lend a hand. */
export const latenessMessages = {
  matterReminded: {
    urgency: 'ordinary',
    title: '快到时间了',
    text: (about) => `${inPlace(about)}${shortTime(about.dueAt)}到时间`,
    ...forWorkerAgain('快到时间', '快到时间了'),
  },
  matterYouAreLate: {
    urgency: 'answer',
    title: '过了答应的时间',
    text: (about) => `${inPlace(about)}说好${shortTime(about.dueAt)}，请先给居民回句话`,
    ...forWorkerAgain('过了时间', '过了答应的时间'),
  },
  matterOverdue: {
    urgency: byHaste,
    title: '请您督办：有件事过了时间',
    text: (about) => `${inPlace(about)}由${about.who}负责，说好${shortTime(about.dueAt)}。请帮着催一催，您也可以直接回话`,
    ...forWorkerAgain('请督办', '过了时间，请督办'),
  },
  matterSupervised: {
    urgency: byHaste,
    title: '请您督办：居民几次说没解决',
    text: (about) =>
      `${inPlace(about)}由${about.who}接着办${about.words === null ? '' : `，居民说：「${about.words}」`}。请帮着看看卡在哪里`,
    ...forWorkerAgain('请督办', '几次说没解决，请督办'),
  },
  matterHelped: {
    urgency: 'ordinary',
    title: '上级帮着回了话',
    text: (about) => `${about.who}给${inPlace(about)}回了话：${saying(about.words, '已经在办')}还由您负责`,
    ...forWorkerTold('已回话'),
  },
} as const satisfies Messages
