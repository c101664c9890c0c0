/**
 * Reads `[file, text]` pairs as JSON and answers for each the lines at which the text does what only another room may do, were it the
 * text of that file. Reads no types: the rules need none.
 */
import { ESLint } from 'eslint'

const eslint = new ESLint({
  overrideConfigFile: 'config/eslint.config.mjs',
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-syntax',
})

let given = ''
for await (const words of process.stdin.setEncoding('utf8')) given += words

const linesIn = async ([filePath, text]) => {
  const [{ messages }] = await eslint.lintText(text, { filePath })
  return [...new Set(messages.map(({ line }) => line))]
}
console.log(JSON.stringify(await Promise.all(JSON.parse(given).map(linesIn))))
