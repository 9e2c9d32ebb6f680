//! `sqlx` and `postgres-types`: to a database and back as text.

use bytes::BytesMut;
use postgres_types::{FromSql, ToSql, Type};
use retell_disconnection::{AnyDisconnectionReason as Any, DisconnectionReason as Reason};
use sqlx::{Connection, Row, SqliteConnection};

#[test]
fn sqlx_writes_and_reads_text() -> Result<(), sqlx::Error> {
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    runtime.block_on(async {
        let mut database = SqliteConnection::connect("sqlite::memory:").await?;
        sqlx::query("create table calls (reason text not null)").execute(&mut database).await?;
        let new: Any<String> = "new_one".into();
        for query in [
            sqlx::query("insert into calls values (?)").bind(Reason::DialBusy),
            sqlx::query("insert into calls values (?)").bind(new.clone()),
        ] {
            query.execute(&mut database).await?;
        }
        let rows = sqlx::query("select reason from calls order by rowid").fetch_all(&mut database).await?;
        assert_eq!(rows[0].try_get::<Reason, _>(0)?, Reason::DialBusy);
        assert_eq!(rows[0].try_get::<Any<&str>, _>(0)?, Reason::DialBusy);
        assert_eq!(rows[1].try_get::<Any<Box<str>>, _>(0)?, new);
        let refused = rows[1].try_get::<Reason, _>(0).unwrap_err().to_string();
        assert!(refused.contains("expected a wire name of retell-disconnection, found `new_one`"), "{refused}");
        let written: String = sqlx::query_scalar("select reason from calls limit 1").fetch_one(&mut database).await?;
        assert_eq!(written, "dial_busy");
        Ok(())
    })
}

#[test]
fn postgres_writes_and_reads_text() {
    let mut buffer = BytesMut::new();
    Reason::DialBusy.to_sql_checked(&Type::TEXT, &mut buffer).unwrap();
    assert_eq!(&buffer[..], b"dial_busy");
    assert_eq!(Reason::from_sql(&Type::VARCHAR, b"dial_busy").unwrap(), Reason::DialBusy);
    assert_eq!(Any::<&str>::from_sql(&Type::TEXT, b"new_one").unwrap(), "new_one");
    assert_eq!(Any::<String>::from_sql(&Type::TEXT, b"dial_busy").unwrap(), Reason::DialBusy);
    let refused = Reason::from_sql(&Type::TEXT, b"new_one").unwrap_err().to_string();
    assert!(refused.contains("found `new_one`"), "{refused}");
    let new: Any<String> = "new_one".into();
    buffer.clear();
    new.to_sql_checked(&Type::TEXT, &mut buffer).unwrap();
    assert_eq!(&buffer[..], b"new_one");
    assert!(new.to_sql_checked(&Type::INT4, &mut buffer).is_err());
    assert!(!<Reason as FromSql<'_>>::accepts(&Type::INT4) && !<Any<String> as ToSql>::accepts(&Type::BOOL));
}
