/**
 * Each kind with what makes it happen, loaded when first needed. A function's entry picks those that what it saves can ask for;
 * `clock` binds all of them, and a kind without a handler does not compile there.
 */
export const adopt = async () => (await import('./matters/actions/adopt')).adopting
export const announce = async () => (await import('./service/actions/announce')).announcing
export const audit = async () => (await import('./audit/actions/keep')).keepLine
export const checkFiles = async () => (await import('./moderation/actions/check-files')).checkingFiles
export const conceal = async () => (await import('./moderation/actions/conceal')).concealing
export const contact = async () => (await import('./households/actions/contact')).contacting
export const duty = async () => (await import('./grid/actions/following')).rostering
export const forsake = async () => (await import('./service/actions/forsake')).forsaking
export const found = async () => (await import('./setup/actions/claims')).founding
export const gift = async () => (await import('./points/actions/giving')).giving
export const handOver = async () => (await import('./staff/actions/hand-over')).handingOver
export const know = async () => (await import('./registration/actions/follow')).knowing
export const letGo = async () => (await import('./people/actions/bindings')).lettingGo
export const membership = async () => (await import('./registration/actions/follow')).joiningIn
export const move = async () => (await import('./grid/actions/following')).moving
export const ofVisit = async () => (await import('./visits/actions/prove')).proving
export const office = async () => (await import('./staff/actions/office')).placing
export const outcome = async () => (await import('./points/actions/award')).award
export const partAnswered = async () => (await import('./matters/actions/adopt')).answeringPart
export const partLinks = async () => (await import('./households/actions/parting')).parting
export const passing = async () => (await import('./staff/actions/passing')).passing
export const piece = async () => (await import('./shop/actions/settling')).settlingPiece
export const plant = async () => (await import('./grid/actions/following')).planting
export const points = async () => (await import('./shop/actions/settling')).settlingPoints
export const raise = async () => (await import('./visits/actions/raise')).raising
export const receive = async () => (await import('./grid/actions/following')).receiving
export const reckon = async () => (await import('./households/actions/reckon')).reckoning
export const redue = async () => (await import('./settings/actions/redue')).reduing
export const release = async () => (await import('./moderation/actions/release')).releasing
export const rename = async () => (await import('./registration/actions/follow')).renaming
export const resettle = async () => (await import('./households/actions/resettle')).resettling
export const retire = async () => (await import('./grid/actions/following')).retiring
export const seekContact = async () => (await import('./registration/actions/prove')).seekingContact
export const show = async () => (await import('./service/actions/show-matter')).showing
export const spawn = async () => (await import('./matters/actions/assignments')).spawning
export const statement = async () => (await import('./points/actions/giving')).filing
export const strike = async () => (await import('./points/actions/strike')).striking
export const tasks = async () => (await import('./matters/actions/unit-tasks')).movingTasks
export const tell = async () => (await import('./inbox/actions/deliver')).deliver
export const weigh = async () => (await import('./households/actions/weigh')).weighing
