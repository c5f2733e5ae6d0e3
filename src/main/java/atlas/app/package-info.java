/**
 * Start, window, arguments, pictures, error report: knows everybody, known by nobody. Start reading
 * at Main, then AtlasApp.
 */
package atlas.app;
