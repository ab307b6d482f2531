#!/bin/sh
# Make this Debian computer the database of several desks: PostgreSQL, a role, a database, open to the local net alone.
# Run it as root:  sh installer/desks_on_debian.sh [--net 192.168.1.0/24] [--name rakor]
# It asks for the password of the desks (or reads it from standard input) and may be run again: what is there stays.
set -eu

name=rakor net=samenet
while [ $# -gt 0 ]; do
    case "$1" in
        --net) net="${2:?}"; shift 2 ;;
        --name) name="${2:?}"; shift 2 ;;
        -h|--help) sed -n '2,4s/^# //p' "$0"; exit 0 ;;
        *) echo "usage: sh desks_on_debian.sh [--net 192.168.1.0/24] [--name rakor]" >&2; exit 2 ;;
    esac
done
case "$name" in
    *[!a-z0-9_]*|[!a-z]*) echo "The name has small letters, digits and _ only: $name" >&2; exit 2 ;;
esac
case "$net" in
    samenet|*/*) ;;
    *) echo "The net is written as 192.168.1.0/24: $net" >&2; exit 2 ;;
esac

if ! command -v pg_lsclusters >/dev/null; then
    [ "$(id -u)" = 0 ] || { echo "Run this as root: PostgreSQL has to be installed." >&2; exit 1; }
    apt-get update && apt-get install --yes postgresql
fi

# the first cluster there is; Debian makes "main" when PostgreSQL is installed
cluster=$(pg_lsclusters --no-header | head -n 1)
[ -n "$cluster" ] || { echo "PostgreSQL is installed but has no cluster: pg_createcluster 15 main --start" >&2; exit 1; }
version=$(echo "$cluster" | awk '{print $1}')
instance=$(echo "$cluster" | awk '{print $2}')
port=$(echo "$cluster" | awk '{print $3}')
owner=$(echo "$cluster" | awk '{print $5}')
[ "$(id -un)" = "$owner" ] || [ "$(id -u)" = 0 ] || { echo "Run this as root." >&2; exit 1; }

as_owner() {
    if [ "$(id -un)" = "$owner" ]; then "$@"; else runuser -u "$owner" -- "$@"; fi
}
sql() {
    as_owner psql --cluster "$version/$instance" --no-psqlrc --quiet --tuples-only --no-align \
        --set ON_ERROR_STOP=1 --set name="$name" --dbname postgres
}

if [ -t 0 ]; then
    printf 'Password for the desks: ' >&2
    trap 'stty echo' EXIT
    stty -echo; read -r password; stty echo; echo >&2
    trap - EXIT
else
    read -r password
fi
case "$password" in
    *[!A-Za-z0-9._-]*) echo "The password has letters, digits and . _ - only: it stands in an address." >&2; exit 2 ;;
    ????????*) ;;
    *) echo "The password needs at least 8 characters." >&2; exit 2 ;;
esac

pg_ctlcluster "$version" "$instance" status >/dev/null || pg_ctlcluster "$version" "$instance" start

RAKOR_PASSWORD="$password"; export RAKOR_PASSWORD
sql <<'SQL'
\getenv password RAKOR_PASSWORD
select format('create role %I login', :'name') where not exists (select from pg_roles where rolname = :'name') \gexec
set password_encryption = 'scram-sha-256';
alter role :"name" login password :'password';
select format('create database %I owner %I encoding ''UTF8'' template template0', :'name', :'name')
    where not exists (select from pg_database where datname = :'name') \gexec
revoke all on database :"name" from public;
alter system set listen_addresses = '*';
SQL
unset RAKOR_PASSWORD

hba=$(echo 'show hba_file' | sql)
line="host $name $name $net scram-sha-256"
as_owner grep -qxF "$line" "$hba" || echo "$line" | as_owner tee -a "$hba" >/dev/null
pg_ctlcluster "$version" "$instance" restart

echo "The database is ready. In Rakor Desktop of each desk choose \"Open a store\" and enter:"
for address in $(hostname -I 2>/dev/null || echo 127.0.0.1); do
    case "$address" in *:*) ;; *) echo "  postgresql://$name:PASSWORD@$address:$port/$name" ;; esac
done
