import { HOST } from './port.ts'

export type Settings = {
  port: number
  /** Such as `128m`: what of the store stays in memory, besides the heap. */
  pageCache: string
}

/** neo4j.conf: one database for one person on one machine, reachable from that machine only. */
export function neo4jConf({ port, pageCache }: Settings): string {
  const settings: Record<string, string> = {
    'server.config.strict_validation.enabled': 'true',
    'server.default_listen_address': HOST,
    'server.bolt.enabled': 'true',
    'server.bolt.listen_address': `${HOST}:${port}`,
    'server.bolt.advertised_address': `${HOST}:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.directories.data': 'data',
    'server.directories.logs': 'logs',
    'server.directories.import': 'import',
    'server.directories.plugins': 'plugins',
    'server.directories.run': 'run',
    'server.memory.pagecache.size': pageCache,
    // A forgotten transaction ends by itself instead of holding its locks.
    'db.transaction.timeout': '60s',
    // Each database reserves its next log file in full; the default would take half a gigabyte of disk.
    'db.tx_log.rotation.size': '16m',
    'db.tx_log.rotation.retention_policy': '128M size',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'dbms.usage_report.enabled': 'false',
    'server.bolt.telemetry.enabled': 'false',
    // The quiet periods would make every stop 10 s longer, after the data is already closed.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  }
  return `${Object.entries(settings)
    .map(([name, value]) => `${name}=${value}`)
    .join('\n')}\n`
}
