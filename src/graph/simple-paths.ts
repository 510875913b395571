/** A link as it is gone along from one of its ends. */
export interface Step<Link> {
  readonly link: Link
  /** The end that it leads to. */
  readonly node: number
}

export interface PathsAsked<Link> {
  readonly source: number
  readonly target: number
  /** In links. */
  readonly maxLength: number
  readonly limit: number
  /** In the order in which paths are given that differ here first. */
  stepsFrom(node: number): readonly Step<Link>[]
  /** Whether a path may go along the link. */
  mayTake(link: Link): boolean
  /** Whether a path may lead through a node that is none of its ends. */
  mayPass(node: number): boolean
}

/** After how many steps the one who drives the search may rest, or give it up. */
const stepsAtOnce = 1000

/**
 * Paths that pass no node twice: the shortest first, of one length in the order of their steps. Each length is searched
 * depth first, which finds its paths in order, so that no more are sought than are wanted; the nodes' distances to the
 * target tell which steps lead nowhere.
 */
export function* simplePaths<Link>(asked: PathsAsked<Link>): Generator<undefined, Step<Link>[][]> {
  const { source, target, maxLength, limit, stepsFrom, mayTake, mayPass } = asked
  const found: Step<Link>[][] = []
  if (source === target) return found
  const isPassable = (node: number) => node !== source && node !== target && mayPass(node)

  /** The last steps of paths, by the node that they are taken from. */
  const lastSteps = new Map<number, Step<Link>[]>()
  for (const { link, node } of stepsFrom(target)) {
    if (!mayTake(link)) continue
    const steps = lastSteps.get(node) ?? []
    steps.push({ link, node: target })
    lastSteps.set(node, steps)
  }
  let outermost = [...lastSteps.keys()].filter(isPassable)
  /** In links, of the nodes that are no further than `reach`. */
  const distances = new Map(outermost.map((node) => [node, 1]))
  let reach = 1
  let tried = 0

  for (let length = 1; length <= maxLength; length++) {
    // A step less than would be exact: the first one is tried anyway, and the outermost nodes are the most.
    while (reach < length - 2) {
      reach += 1
      const next: number[] = []
      for (const node of outermost) {
        for (const { link, node: neighbour } of stepsFrom(node)) {
          if (++tried % stepsAtOnce === 0) yield
          if (distances.has(neighbour) || !mayTake(link) || !isPassable(neighbour)) continue
          distances.set(neighbour, reach)
          next.push(neighbour)
        }
      }
      outermost = next
    }

    const waysFrom = (node: number, left: number) =>
      (left === 1 ? lastSteps.get(node) : stepsFrom(node)) ?? []
    const taken: Step<Link>[] = []
    const open = [waysFrom(source, length)[Symbol.iterator]()]
    while (open.length > 0) {
      if (++tried % stepsAtOnce === 0) yield
      const left = length - taken.length
      const step = open.at(-1)?.next().value
      if (!step) {
        open.pop()
        taken.pop()
      } else if (left === 1) {
        found.push([...taken, step])
        if (found.length === limit) return found
      } else if (
        mayTake(step.link) &&
        isPassable(step.node) &&
        (left - 1 > reach || (distances.get(step.node) ?? left) < left) &&
        !taken.some(({ node }) => node === step.node)
      ) {
        taken.push(step)
        open.push(waysFrom(step.node, left - 1)[Symbol.iterator]())
      }
    }
  }
  return found
}
