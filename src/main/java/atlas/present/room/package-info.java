/**
 * The check of the room: whether the back row can read what is shown, and how others see it. Start
 * reading at RoomCheck.
 */
@NullMarked
package atlas.present.room;

import org.jspecify.annotations.NullMarked;
