#include "storage/picture_archive.h"

#include "base/clock.h"
#include "storage/write_turn.h"

namespace doorstep {

QList<StoredPicture> storedPictures(Connection &connection)
{
    Statement rows = connection.prepare("SELECT period_from, period_to, made_at, content "
                                        "FROM national_pictures ORDER BY period_to DESC, period_from DESC");
    QList<StoredPicture> pictures;
    while (rows.step())
        pictures.append({{rows.date(0), rows.date(1)}, rows.text(2), rows.utf8(3).toByteArray()});
    return pictures;
}

void storePicture(HubFile &file, const StoredPicture &picture)
{
    const HeldTurn turn(file);
    Connection &connection = file.connection();
    Transaction transaction(connection);
    connection.prepare("DELETE FROM national_pictures WHERE period_from = ? AND period_to = ?")
        .bind(1, picture.period.from)
        .bind(2, picture.period.to)
        .execute();
    connection
        .prepare("INSERT INTO national_pictures (period_from, period_to, made_at, loaded_at, content) "
                 "VALUES (?, ?, ?, ?, ?)")
        .bind(1, picture.period.from)
        .bind(2, picture.period.to)
        .bind(3, picture.madeAt)
        .bind(4, Clock::stamp())
        .bind(5, QByteArrayView(picture.content))
        .execute();
    transaction.commit();
}

} // namespace doorstep
