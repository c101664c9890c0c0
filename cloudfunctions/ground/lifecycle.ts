/** One row of a lifecycle: a step that something can take. */
export interface Move<State extends string, Hand extends string, Condition extends string = never> {
  readonly from: readonly State[]
  /** Null: it stays where it is. */
  readonly to: State | null
  /** Who may; the first hand that fits is the one that acts. */
  readonly by: readonly Hand[]
  /** What must be true besides. */
  readonly given?: readonly Condition[]
  /** What must not be true; the first that is, is said. */
  readonly unless?: readonly Condition[]
}

/** The rows by their names; a kind of thing may lack some. */
type Table<Step extends string, State extends string, Hand extends string, Condition extends string> = Readonly<
  Partial<Record<Step, Move<State, Hand, Condition>>>
>

/** Whether somebody has a hand in it. */
type Holds<Subject, Hand, Doer> = (subject: Subject, hand: Hand, doer: Doer) => boolean
/** Whether something is true of it besides its state. */
type Meets<Subject, Condition, Moment> = (subject: Subject, condition: Condition, moment: Moment) => boolean

/**
 * The one machine that reads a table of steps. Pure.
 * @param tableOf the rows that hold for a thing
 * @param holds who has a hand in it
 * @param meets what is true of it; asked only once its state fits
 */
export const lifecycle = <
  Subject extends { readonly state: State },
  Step extends string,
  State extends string,
  Hand extends string,
  Condition extends string,
  Moment,
  Doer extends Moment,
>(
  tableOf: (subject: Subject) => Table<Step, State, Hand, Condition>,
  holds: Holds<Subject, Hand, Doer>,
  meets: Meets<Subject, Condition, Moment> = () => false,
) => {
  const moveOf = (subject: Subject, step: Step): Move<State, Hand, Condition> | null => tableOf(subject)[step] ?? null

  /** The hand by which somebody may take a step, whatever the moment; null when they have none. */
  const handFor = (subject: Subject, step: Step, doer: Doer): Hand | null =>
    moveOf(subject, step)?.by.find((hand) => holds(subject, hand, doer)) ?? null

  /** What stands in the way of a step, whoever takes it: where it stands, or what is true of it. Null: nothing does. */
  const hindrance = (subject: Subject, step: Step, moment: Moment): 'state' | Condition | null => {
    const move = moveOf(subject, step)
    if (!move?.from.includes(subject.state)) return 'state'
    const { given = [], unless = [] } = move
    const missing = given.find((condition) => !meets(subject, condition, moment))
    return missing ?? unless.find((condition) => meets(subject, condition, moment)) ?? null
  }

  return {
    handFor,
    hindrance,
    /** The state that a step leads to. */
    stateAfter: (subject: Subject, step: Step): State => moveOf(subject, step)?.to ?? subject.state,
    /** Why somebody may not take a step: they have no hand in it, or what stands in the way. Null: they may. */
    refusal: (subject: Subject, step: Step, doer: Doer): 'hand' | 'state' | Condition | null =>
      handFor(subject, step, doer) === null ? 'hand' : hindrance(subject, step, doer),
  }
}
