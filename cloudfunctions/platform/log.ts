/** One line of JSON for the cloud's log search. Never pass what a person typed, their name, phone or openid. */
export const log = (event: string, facts: Readonly<Record<string, string | number | boolean | null>>): void => {
  console.log(JSON.stringify({ event, ...facts }))
}
