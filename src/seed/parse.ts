/** From the text of seed/'s files to values that know their lines. What values mean to each other is for check*.ts. */

import {
  type Document,
  isCollection,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml'
import {
  entityFile,
  type KnownNames,
  kindFile,
  linkTypeFile,
  propertyFile,
  type RawEntity,
  type RawKind,
  type RawLinkType,
  type RawProperty,
  type RawPropertyFile,
  type RawSourceFile,
  sourceFile,
} from './format.ts'
import type { Problem } from './model.ts'
import { suggestion } from './nearest.ts'
import type { Located, Reading, Shape } from './shape.ts'

/** The files of a seed directory: path below it, with forward slashes, to text. */
export type SeedFiles = ReadonlyMap<string, string>

export interface ParsedEntityFile {
  readonly file: string
  readonly kind: Located<RawKind>
  /** Undefined where the file could not be read, so nothing is known of what it declares. */
  readonly entities: readonly Located<RawEntity>[] | undefined
}

export interface ParsedSourceFile {
  readonly file: string
  readonly slug: string
  readonly content: RawSourceFile | undefined
  /** Whether all of its content is in the right form. */
  readonly isWhole: boolean
}

export interface ParsedSeed {
  readonly kinds: readonly Located<RawKind>[] | undefined
  readonly linkTypes: readonly Located<RawLinkType>[] | undefined
  readonly properties: RawPropertyFile | undefined
  readonly entityFiles: readonly ParsedEntityFile[]
  readonly sourceFiles: readonly ParsedSourceFile[]
}

export const KIND_FILE = 'vocabulary/kinds.yaml'
export const LINK_TYPE_FILE = 'vocabulary/link-types.yaml'
export const PROPERTY_FILE = 'vocabulary/properties.yaml'

/** Reads every file; faults of form become problems, never exceptions. */
export function parseSeed(files: SeedFiles): { parsed: ParsedSeed; problems: Problem[] } {
  const problems: Problem[] = []
  const kinds = parseVocabularyFile(files, KIND_FILE, kindFile, problems)
  const linkTypes = parseVocabularyFile(files, LINK_TYPE_FILE, linkTypeFile, problems)
  const properties = parseVocabularyFile(files, PROPERTY_FILE, propertyFile, problems)
  const known: KnownNames = {
    linkTypes: allNames(linkTypes, (linkType) => linkType.type),
    properties: allNames(properties?.properties?.value, (property: RawProperty) => property.property),
    units: properties?.units?.value.keys(),
  }
  const units = known.units && [...known.units]
  const sources = sourceFile({ ...known, units })
  const entityFiles: ParsedEntityFile[] = []
  const sourceFiles: ParsedSourceFile[] = []
  for (const [file, content] of files) {
    const [folder, name, ...rest] = file.split('/')
    const isPlaced = name !== undefined && rest.length === 0 && name.endsWith('.yaml')
    if (file === KIND_FILE || file === LINK_TYPE_FILE || file === PROPERTY_FILE) continue
    if (isPlaced && folder === 'sources') {
      const slug = name.slice(0, -'.yaml'.length)
      const before = problems.length
      const parsed = parseFile(file, content, sources, problems)
      sourceFiles.push({ file, slug, content: parsed, isWhole: problems.length === before })
    } else if (isPlaced && folder === 'entities') {
      const prefix = name.slice(0, -'.yaml'.length)
      const kind = kinds?.find((candidate) => candidate.value.prefix?.value === prefix)
      if (kind) {
        const forms = kind.value.forms?.value.keys()
        const shape = entityFile({ forms: forms && [...forms] })
        entityFiles.push({ file, kind, entities: parseFile(file, content, shape, problems) })
      } else if (kinds) {
        const prefixes = kinds.flatMap((candidate) => candidate.value.prefix?.value ?? [])
        problems.push({
          file,
          line: 1,
          message: `${prefix} is the prefix of no kind`,
          cure: `name the file after the prefix of its kind; ${suggestion(prefix, prefixes)}`,
        })
      }
    } else {
      problems.push({
        file,
        line: 1,
        message: 'no file has its place here',
        cure: `put it in entities/<prefix>.yaml or sources/<slug>.yaml; the vocabulary is ${KIND_FILE}, ${LINK_TYPE_FILE} and ${PROPERTY_FILE}`,
      })
    }
  }
  return { parsed: { kinds, linkTypes, properties, entityFiles, sourceFiles }, problems }
}

// A list that lacks a name would make every use of that name a problem of its own.
function allNames<T>(
  items: readonly Located<T>[] | undefined,
  nameOf: (item: T) => Located<string> | undefined,
): string[] | undefined {
  const names = items?.map((item) => nameOf(item.value)?.value)
  return names?.every((name) => name !== undefined) ? names : undefined
}

function parseVocabularyFile<T>(
  files: SeedFiles,
  file: string,
  shape: Shape<T>,
  problems: Problem[],
): T | undefined {
  const content = files.get(file)
  if (content !== undefined) return parseFile(file, content, shape, problems)
  problems.push({
    file,
    line: 1,
    message: 'the file is missing',
    cure: 'every seed has its vocabulary in vocabulary/',
  })
  return undefined
}

/** The file's content in the shape, or undefined where it is not YAML or not of the shape at all. */
function parseFile<T>(file: string, content: string, shape: Shape<T>, problems: Problem[]): T | undefined {
  const lines = new LineCounter()
  const lineAt = (offset: number) => Math.max(1, lines.linePos(Math.min(offset, content.length)).line)
  const report = (line: number, message: string, cure: string) => {
    problems.push({ file, line, message, cure })
  }
  const damage = content.indexOf('\uFFFD')
  if (damage >= 0) {
    const line = content.slice(0, damage).split('\n').length
    report(line, 'the file contains a byte that is no UTF-8', 'save the file as UTF-8')
    return undefined
  }
  const reading: Reading = { lineOf: (node) => lineAt(node.range?.[0] ?? 0), report }
  let document: Document.Parsed
  try {
    document = parseDocument(content, { lineCounter: lines, prettyErrors: false, version: '1.2' })
    if (hasYamlFault(document, content, lineAt, report)) return undefined
  } catch (error) {
    // The YAML library overflows the stack on absurdly deep nesting; that too is a fault of the file.
    report(
      1,
      `the file cannot be read as YAML (${error instanceof Error ? error.message : error})`,
      'write plain YAML',
    )
    return undefined
  }
  return shape.read(document.contents, 'the file', 1, reading)
}

/** Reports the faults of the YAML itself; true where they are such that the content is not to be trusted. */
function hasYamlFault(
  document: Document.Parsed,
  content: string,
  lineAt: (offset: number) => number,
  report: Reading['report'],
): boolean {
  const faults = [...document.errors, ...document.warnings].sort((one, other) => one.pos[0] - other.pos[0])
  const fatal = faults.filter((fault) => fault.code !== 'DUPLICATE_KEY')
  const last = fatal.find((fault) => MISLEADING.has(fault.code))
  const reported = new Set<number>()
  for (const fault of faults) {
    const line = lineAt(isUnended(fault) ? beginOf(document, content, fault.pos[0]) : fault.pos[0])
    // One slip makes several faults; the first of a line tells it best.
    if (!reported.has(line))
      report(line, `YAML: ${wordsOf(fault)}`, YAML_CURES[fault.code] ?? 'write plain YAML')
    reported.add(line)
    if (fault === last) break
  }
  visit(document.contents as Node | null, {
    Node(_key, node) {
      if (!('anchor' in node) || typeof node.anchor !== 'string') return
      report(
        lineAt(node.range?.[0] ?? 0),
        `YAML: the anchor &${node.anchor}`,
        'write every value in its own place',
      )
    },
  })
  return fatal.length > 0
}

/** Faults after which the parser misreads what follows, so that its further complaints are of no use. */
const MISLEADING: ReadonlySet<string> = new Set([
  'BAD_INDENT',
  'MISSING_CHAR',
  'TAB_AS_INDENT',
  'MULTILINE_IMPLICIT_KEY',
])

/** A {, [ or quotation mark that does not end is noticed only at what follows it, maybe far below. */
function isUnended({ message }: YAMLError): boolean {
  return message.startsWith('Flow ') || message.startsWith('Missing closing')
}

/** Where the innermost collection or quotation that reaches the place begins; else the end of the text before it. */
function beginOf(document: Document.Parsed, content: string, offset: number): number {
  const before = content.slice(0, offset).trimEnd().length
  let begin = Math.max(0, before - 1)
  visit(document, {
    Node(_key, node) {
      const isOpen = (isCollection(node) && node.flow) || (isScalar(node) && node.type?.startsWith('QUOTE'))
      if (isOpen && node.range && node.range[0] < before && node.range[2] >= before) begin = node.range[0]
    },
  })
  return begin
}

function wordsOf({ code, message }: YAMLError): string {
  return code === 'MULTIPLE_DOCS' ? 'a second document begins' : message
}

const QUOTES = 'put a text that contains a colon, a comma or a sign of YAML between quotation marks'

const YAML_CURES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'write each key once',
  BAD_INDENT: 'indent with two spaces a level, and end each { with } and each [ with ]',
  TAB_AS_INDENT: 'indent with spaces',
  BLOCK_AS_IMPLICIT_KEY: QUOTES,
  MISSING_CHAR: `end each {, [ and quotation mark; ${QUOTES}`,
  MULTILINE_IMPLICIT_KEY: QUOTES,
  UNEXPECTED_TOKEN: QUOTES,
  BAD_SCALAR_START: QUOTES,
  BAD_DQ_ESCAPE: 'write \\\\ for a backslash between double quotation marks',
  MULTIPLE_DOCS: 'write one document a file, without ---',
  TAG_RESOLVE_FAILED: 'write values without tags',
}
