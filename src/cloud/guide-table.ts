import { privateInterfaces, type Private, type PrivateInterface } from './private-interfaces'

const headings = {
  'README.md': '| interface | in the privacy guide as | what for | in `app.json` |',
  'README.zh-CN.md': '| 接口 | 隐私保护指引里的名称 | 用途 | `app.json` 里声明 |',
} as const

const declared = { always: '`requiredPrivateInfos`', place: '`requiredPrivateInfos`, `ATTEND_PLACE=1`' } as const

/** What has to be declared, as both READMEs print it: `npm run docs`. */
export const guideTable = (readme: keyof typeof headings): string => {
  const rows = (Object.entries(privateInterfaces) as [Private, PrivateInterface][]).map(
    ([name, { guide, why, required }]) => `| \`${name}\` | ${guide ?? '—'} | ${why} | ${required ? declared[required] : '—'} |`,
  )
  return [headings[readme], '|---|---|---|---|', ...rows].join('\n')
}
